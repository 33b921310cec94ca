import { ok } from '../../adapters/http/answer.ts';
import { partnerFor } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { handedMailOrders, mailOrdersOf, mailOrderSortKey } from '../../adapters/mail-order-store.ts';
import { mailOrderSummary } from '../contract/mail-order-view.ts';
import { mailOrdersQuery } from '../contract/mail-orders-query.ts';

const SORT_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#HM[0-9A-Z]{12}$/;

/**
 * GET /v1/mail_orders: a partner's orders by e-mail, newest first. Operations name the partner; without one they see what people
 * have to look at, of all partners and of senders that nobody knows.
 */
export const handler = route({
  scope: 'mail_orders:read',
  query: mailOrdersQuery,
  respond: async ({ caller, query: { partner, limit, cursor } }) => {
    const after = sortKeyIn(cursor, SORT_KEY);
    const found =
      caller.kind === 'operations' && partner === undefined
        ? await handedMailOrders(after, limit + 1)
        : await mailOrdersOf(partnerFor(caller, partner), after, limit + 1);
    const { items, ...next } = pageOf(found, limit, mailOrderSortKey);
    return ok({ mailOrders: items.map(mailOrderSummary), ...next });
  },
});
