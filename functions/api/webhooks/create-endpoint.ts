import { closed } from '../../../domain/webhooks/circuit.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { created } from '../../adapters/http/answer.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { log } from '../../adapters/log.ts';
import { createEndpoint, MOST_ENDPOINTS, newEndpointId } from '../../adapters/webhook-endpoint-store.ts';
import { endpointSchema } from '../contract/webhook-schema.ts';
import { endpointView } from '../contract/webhook-view.ts';
import { newSecret, opened, withSealed } from './new-secret.ts';
import { ownerFor } from './owner-of-caller.ts';
import { checkUrl, wrongIn } from './why-not-set.ts';

/** POST /v1/webhook_endpoints: has events sent to a URL, signed with a secret that is shown this once. */
export const handler = route({
  scope: 'webhooks:write',
  body: endpointSchema,
  alsoWrong: ({ caller, body: { partner, events } }) => Promise.resolve(wrongIn(caller, partner, events)),
  opened,
  respond: async ({ caller, body: { partner, url, events, description, enabled }, now, remember }) => {
    const wrong = wrongIn(caller, partner, events);
    if (wrong.length > 0) throw invalid(wrong);
    checkUrl(url);
    const id = newEndpointId();
    log.appendKeys({ webhook: id });
    const { secret, sealed } = await newSecret(id);
    const endpoint: WebhookEndpoint = {
      id,
      owner: ownerFor(caller, partner),
      url,
      events,
      description,
      enabled,
      ...(!enabled && { disabledReason: 'requested' }),
      secrets: [{ sealed }],
      createdAt: now,
      version: 1,
    };
    const answer = created({ ...endpointView(endpoint, closed(endpoint.owner, id), now), secret }, id);
    if (!(await createEndpoint(endpoint, remember(withSealed(answer, sealed)))))
      throw new Problem('too_many_endpoints', `there are ${MOST_ENDPOINTS} webhook endpoints: delete one first`);
    return answer;
  },
});
