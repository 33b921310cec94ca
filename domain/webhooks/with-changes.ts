import type { WebhookEndpoint } from './webhook-endpoint.ts';

/** What an owner may change of an endpoint; what is undefined stays. */
export type Changes = {
  readonly [Field in 'url' | 'events' | 'description' | 'enabled']?: WebhookEndpoint[Field] | undefined;
};

/** An endpoint with what its owner has changed. To enable it begins anew, whatever it has failed at. */
export function withChanges(endpoint: WebhookEndpoint, changes: Changes): WebhookEndpoint {
  const { url = endpoint.url, events = endpoint.events, description = endpoint.description, enabled } = changes;
  const changed = { ...endpoint, url, events, description };
  if (enabled === true) return { ...changed, enabled, disabledReason: undefined, failingSince: undefined };
  if (enabled === false && endpoint.enabled) return { ...changed, enabled, disabledReason: 'requested' };
  return changed;
}
