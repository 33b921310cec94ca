import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { createdKey, newestDeliveries } from '../../adapters/webhook-delivery-store.ts';
import { deliveryView } from '../contract/delivery-view.ts';
import { deliveriesQuery, endpointPath } from '../contract/webhook-schema.ts';
import { endpointOf } from './endpoint-of-caller.ts';

const CREATED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#msg_[0-9a-f]{32}$/;

/** GET /v1/webhook_endpoints/{id}/deliveries: what was sent there in the last 30 days, and what came of it, newest first. */
export const handler = route({
  scope: 'webhooks:read',
  path: endpointPath,
  query: deliveriesQuery,
  respond: async ({ caller, path: { id }, query: { partner, state, limit, cursor } }) => {
    const after = sortKeyIn(cursor, CREATED_KEY);
    const { owner } = await endpointOf(caller, partner, id);
    const found = await newestDeliveries({ owner, endpointId: id }, state, after, limit + 1);
    const { items, ...next } = pageOf(found, limit, createdKey);
    return ok({ deliveries: items.map(deliveryView), ...next });
  },
});
