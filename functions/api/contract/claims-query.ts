import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../../../domain/claim/claim.ts';
import { code, paging, partnerId } from '../../adapters/http/validation.ts';

/** A carrier, by its name or code as the company writes it. */
export const carrier = code(64);

/** GET /v1/claims */
export const claimsQuery = z.strictObject({
  ...paging,
  partner: z.optional(partnerId),
  status: z.optional(z.enum(CLAIM_STATUSES)),
  waybill_number: z.optional(z.string()),
  carrier: z.optional(carrier),
});

/** GET /v1/claim_statements */
export const statementsQuery = z.strictObject(paging);
