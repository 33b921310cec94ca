import type { Circuit } from '../../../domain/webhooks/circuit.ts';
import { partnerOf } from '../../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { secretsAt } from '../../../domain/webhooks/with-secret.ts';
import type { Instant } from '../../../domain/time/instant.ts';

/**
 * An endpoint as the API shows it, without its secrets. Times are in UTC: an endpoint is nowhere.
 * @param circuit how it fares: since when it fails stands there until it is disabled
 */
export function endpointView(endpoint: WebhookEndpoint, circuit: Circuit, now: Instant) {
  const { id, owner, url, events, description, enabled, disabledReason, failingSince, createdAt } = endpoint;
  const [, previous] = secretsAt(endpoint, now);
  return {
    id,
    partner: partnerOf(owner) ?? null,
    url,
    events,
    description: description ?? null,
    enabled,
    disabledReason: disabledReason ?? null,
    failingSince: failingSince ?? circuit.failingSince ?? null,
    previousSecretUntil: previous?.until ?? null,
    createdAt,
  };
}
