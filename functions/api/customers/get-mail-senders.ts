import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readMailSenders } from '../../adapters/mail-sender-store.ts';
import { customerPath } from '../contract/customer-path.ts';

/** GET /v1/customers/{id}/mail_senders: from which addresses a customer orders by e-mail */
export const handler = route({
  scope: 'customers:read',
  path: customerPath,
  respond: async ({ path: { id } }) => {
    const set = await readMailSenders(id);
    if (!set) throw new Problem('not_found', `no senders are set for the customer ${id}`);
    return ok({ senders: set.senders });
  },
});
