import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { createdKey, listEndpoints } from '../../adapters/webhook-endpoint-store.ts';
import { endpointsQuery } from '../contract/webhook-schema.ts';
import { ownerFor } from './owner-of-caller.ts';
import { shown } from './shown.ts';

const CREATED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#we_[0-9a-f]{24}$/;

/** GET /v1/webhook_endpoints: an owner's, oldest first. They are few: all are read, and a page is cut out of them. */
export const handler = route({
  scope: 'webhooks:read',
  query: endpointsQuery,
  respond: async ({ caller, query: { partner, limit, cursor }, now }) => {
    const after = sortKeyIn(cursor, CREATED_KEY) ?? '';
    const behind = (await listEndpoints(ownerFor(caller, partner))).filter((each) => createdKey(each) > after);
    const { items, ...next } = pageOf(behind, limit, createdKey);
    const webhookEndpoints = await Promise.all(items.map((endpoint) => shown(endpoint, now)));
    return ok({ webhookEndpoints, ...next });
  },
});
