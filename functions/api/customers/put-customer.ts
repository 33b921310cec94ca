import { writeCustomer } from '../../adapters/customer-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { customerPath } from '../contract/customer-path.ts';
import { customerSchema } from '../contract/customer-schema.ts';

/** PUT /v1/customers/{id}: records who a customer is and how it is served; what is promised of a case goes by its tier then (G1, X14). */
export const handler = route({
  scope: 'customers:write',
  path: customerPath,
  body: customerSchema,
  respond: async ({ path: { id }, body }) => {
    const customer = { id, ...body };
    await writeCustomer(customer);
    return ok(customer);
  },
});
