import type { CamelCasedPropertiesDeep } from 'type-fest';
import * as z from 'zod/mini';
import { CASE_STATUSES, CASE_TYPES } from '../../../domain/case/case.ts';
import { paging, partnerId, singleLine } from '../../adapters/http/validation.ts';
import { tag } from './tag-schema.ts';

const filters = {
  view: z.optional(z.enum(['queue'])),
  owner: z.optional(singleLine(80)),
  status: z.optional(z.enum(CASE_STATUSES)),
  type: z.optional(z.enum(CASE_TYPES)),
  tag: z.optional(tag),
  waybill_number: z.optional(z.string()),
  partner: z.optional(partnerId),
};

/** GET /v1/cases: which, and how many of them. */
export const casesQuery = z.strictObject({ ...paging, ...filters });

export type CaseFilters = CamelCasedPropertiesDeep<Omit<z.output<typeof casesQuery>, keyof typeof paging>>;
