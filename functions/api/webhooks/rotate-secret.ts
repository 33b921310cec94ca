import { withSecret } from '../../../domain/webhooks/with-secret.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { ok, type Answer } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { readCircuit } from '../../adapters/webhook-circuit-store.ts';
import { changeEndpoint } from '../../adapters/webhook-endpoint-store.ts';
import { endpointPath, endpointQuery } from '../contract/webhook-schema.ts';
import { endpointView } from '../contract/webhook-view.ts';
import { endpointOf, found } from './endpoint-of-caller.ts';
import { newSecret, opened, withSealed } from './new-secret.ts';

/** POST /v1/webhook_endpoints/{id}/rotation: makes a new secret; the one before signs beside it for a day. */
export const handler = route({
  scope: 'webhooks:write',
  path: endpointPath,
  query: endpointQuery,
  opened,
  respond: async ({ caller, path: { id }, query: { partner }, now, remember }) => {
    const { owner } = await endpointOf(caller, partner, id);
    const [{ secret, sealed }, circuit] = await Promise.all([newSecret(id), readCircuit({ owner, endpointId: id })]);
    const answerOf = (endpoint: WebhookEndpoint): Answer => ok({ ...endpointView(endpoint, circuit, now), secret });
    const rotated = await changeEndpoint(
      owner,
      id,
      (before) => withSecret(before, sealed, now),
      (after) => remember(withSealed(answerOf(after), sealed)),
    );
    return answerOf(found(rotated));
  },
});
