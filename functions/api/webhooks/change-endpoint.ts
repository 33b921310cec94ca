import { withChanges } from '../../../domain/webhooks/with-changes.ts';
import { ok } from '../../adapters/http/answer.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { changeEndpoint } from '../../adapters/webhook-endpoint-store.ts';
import { revive } from '../../webhook/revive.ts';
import { endpointChangeSchema, endpointPath, endpointQuery } from '../contract/webhook-schema.ts';
import { found } from './endpoint-of-caller.ts';
import { ownerFor } from './owner-of-caller.ts';
import { shown } from './shown.ts';
import { checkUrl, wrongIn } from './why-not-set.ts';

/** PATCH /v1/webhook_endpoints/{id}: changes what is named. To enable an endpoint begins anew with it. */
export const handler = route({
  scope: 'webhooks:write',
  path: endpointPath,
  query: endpointQuery,
  body: endpointChangeSchema,
  alsoWrong: ({ caller, query: { partner }, body: { events } }) => Promise.resolve(wrongIn(caller, partner, events)),
  respond: async ({ caller, path: { id }, query: { partner }, body: changes, now }) => {
    const wrong = wrongIn(caller, partner, changes.events);
    if (wrong.length > 0) throw invalid(wrong);
    if (changes.url !== undefined) checkUrl(changes.url);
    const endpoint = found(
      await changeEndpoint(ownerFor(caller, partner), id, (before) => withChanges(before, changes)),
    );
    if (changes.enabled === true) await revive({ owner: endpoint.owner, endpointId: id });
    return ok(await shown(endpoint, now));
  },
});
