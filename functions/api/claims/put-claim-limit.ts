import { writeClaimLimit } from '../../adapters/claim-limit-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { claimLimitSchema } from '../contract/claim-schema.ts';
import { customerPath } from '../contract/customer-path.ts';

/** PUT /v1/customers/{id}/claim_limit: what the customer's contract says that all claims of a waybill come to at most (G5). */
export const handler = route({
  scope: 'claims:decide',
  path: customerPath,
  body: claimLimitSchema,
  respond: async ({ path: { id }, body: { limit } }) => {
    await writeClaimLimit(id, limit);
    return ok({ limit: limit ?? null });
  },
});
