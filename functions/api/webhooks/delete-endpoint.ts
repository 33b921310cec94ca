import { noContent } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { deleteEndpoint } from '../../adapters/webhook-endpoint-store.ts';
import { endpointPath, endpointQuery } from '../contract/webhook-schema.ts';
import { ownerFor } from './owner-of-caller.ts';

/** DELETE /v1/webhook_endpoints/{id}: nothing is sent there any more, not even what waits. */
export const handler = route({
  scope: 'webhooks:write',
  path: endpointPath,
  query: endpointQuery,
  respond: async ({ caller, path: { id }, query: { partner } }) => {
    if (!(await deleteEndpoint(ownerFor(caller, partner), id)))
      throw new Problem('not_found', 'there is no such webhook endpoint');
    return noContent;
  },
});
