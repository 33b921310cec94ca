import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { endpointPath, endpointQuery } from '../contract/webhook-schema.ts';
import { endpointOf } from './endpoint-of-caller.ts';
import { shown } from './shown.ts';

/** GET /v1/webhook_endpoints/{id}: where events are sent, and whether they are. */
export const handler = route({
  scope: 'webhooks:read',
  path: endpointPath,
  query: endpointQuery,
  respond: async ({ caller, path: { id }, query: { partner }, now }) =>
    ok(await shown(await endpointOf(caller, partner, id), now)),
});
