import { readCustomer } from '../../adapters/customer-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { customerPath } from '../contract/customer-path.ts';

/** GET /v1/customers/{id}: who a customer is, and how it is served. */
export const handler = route({
  scope: 'customers:read',
  path: customerPath,
  respond: async ({ path: { id } }) => {
    const customer = await readCustomer(id);
    if (!customer) throw new Problem('not_found', `nothing is recorded of the customer ${id}`);
    return ok({ ...customer });
  },
});
