import type { WebhookEndpoint } from './webhook-endpoint.ts';

/** What an owner may change of an endpoint. */
export type Changes = Partial<Pick<WebhookEndpoint, 'url' | 'events' | 'description' | 'enabled'>>;

/** An endpoint with what its owner has changed. To enable it begins anew, whatever it has failed at. */
export function withChanges(endpoint: WebhookEndpoint, changes: Changes): WebhookEndpoint {
  const changed = { ...endpoint, ...changes };
  if (changes.enabled === true) return { ...changed, disabledReason: undefined, failingSince: undefined };
  return changes.enabled === false && endpoint.enabled ? { ...changed, disabledReason: 'requested' } : changed;
}
