import * as z from 'zod/mini';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { NOTICE_STATES } from '../../../domain/notice/notice.ts';
import { branchCode, freeText, paging } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';

export const noticePath = z.strictObject({ id: z.string().check(z.maxLength(200)) });

export const noticesQuery = z.strictObject({
  ...paging,
  waybill_number: z.optional(z.string().check(z.maxLength(64))),
  branch: z.optional(z.union([branchCode, z.literal(COMPANY)])),
  state: z.optional(z.enum(NOTICE_STATES)),
});

export const acknowledgementSchema = z.strictObject({ actor: z.optional(actor), note: z.optional(freeText(500)) });
