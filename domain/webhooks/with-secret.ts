import { later, type Instant } from '../time/instant.ts';
import type { StoredSecret, WebhookEndpoint } from './webhook-endpoint.ts';

/** How long the secret before still signs beside the one that follows it. */
export const OVERLAP = 'PT24H';

/** An endpoint with a new secret. The one before signs too for a day; what there was before that, no more. */
export function withSecret(endpoint: WebhookEndpoint, sealed: string, now: Instant): WebhookEndpoint {
  const [last] = endpoint.secrets;
  return { ...endpoint, secrets: [{ sealed }, ...(last ? [{ ...last, until: later(now, OVERLAP) }] : [])] };
}

/** The secrets that messages are signed with at a moment, the latest first. */
export function secretsAt({ secrets }: WebhookEndpoint, now: Instant): StoredSecret[] {
  return secrets.filter(({ until }) => until === undefined || now < until);
}
