import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readMailSenders, takenAt, writeMailSenders } from '../../adapters/mail-sender-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { Clashed } from '../../adapters/table.ts';
import { customerPath } from '../contract/customer-path.ts';
import { mailSendersSchema } from '../contract/mail-senders-schema.ts';

/** PUT /v1/customers/{id}/mail_senders: says from which addresses a customer orders by e-mail (A1). An address is one customer's. */
export const handler = route({
  scope: 'customers:write',
  path: customerPath,
  body: mailSendersSchema,
  respond: async ({ path: { id }, body: { senders } }) => {
    try {
      const set = await retryingOnClash(async () => writeMailSenders(id, senders, await readMailSenders(id)));
      return ok({ senders: set.senders });
    } catch (error) {
      const place = error instanceof Clashed ? senders.findIndex((_, at) => error.what === takenAt(at)) : -1;
      if (place < 0) throw error;
      throw new Problem('sender_taken', 'another customer orders from this address', {
        errors: [{ field: `senders[${place}]`, message: "is another customer's" }],
      });
    }
  },
});
