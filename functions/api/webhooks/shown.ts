import type { Instant } from '../../../domain/time/instant.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { readCircuit } from '../../adapters/webhook-circuit-store.ts';
import { endpointView } from '../contract/webhook-view.ts';

/** An endpoint as it is shown, with how it fares by then. */
export async function shown(endpoint: WebhookEndpoint, now: Instant): Promise<ReturnType<typeof endpointView>> {
  const circuit = await readCircuit({ owner: endpoint.owner, endpointId: endpoint.id });
  return endpointView(endpoint, circuit, now);
}
