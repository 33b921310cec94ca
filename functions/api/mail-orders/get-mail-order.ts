import * as z from 'zod/mini';
import { isMailOrderNumber } from '../../../domain/mail-order/mail-order-number.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readMailOrder } from '../../adapters/mail-order-store.ts';
import { mailOrderView } from '../contract/mail-order-view.ts';

/** GET /v1/mail_orders/{id}: an order by e-mail: what was understood, and what is missing (A2) */
export const handler = route({
  scope: 'mail_orders:read',
  path: z.strictObject({ id: z.string() }),
  respond: async ({ caller, path: { id } }) => {
    const draft = isMailOrderNumber(id) ? await readMailOrder(id) : undefined;
    if (!draft || !sees(caller, { ...(draft.partner !== undefined && { partner: draft.partner }) }))
      throw new Problem('not_found', 'there is no such order by e-mail');
    return ok(mailOrderView(draft, caller.kind === 'operations'));
  },
});
