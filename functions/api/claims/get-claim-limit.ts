import { readClaimLimit } from '../../adapters/claim-limit-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { customerPath } from '../contract/customer-path.ts';

/** GET /v1/customers/{id}/claim_limit: what the customer's contract says that all claims of a waybill come to at most (G5). */
export const handler = route({
  scope: 'claims:decide',
  path: customerPath,
  respond: async ({ path: { id } }) => ok({ limit: (await readClaimLimit(id)) ?? null }),
});
