import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { readEndpoint } from '../../adapters/webhook-endpoint-store.ts';
import { ownerFor } from './owner-of-caller.ts';

/** An endpoint of those that a request is about. @param partner whom the request names @throws Problem not_found, for others' endpoints too */
export async function endpointOf(caller: Caller, partner: string | undefined, id: string): Promise<WebhookEndpoint> {
  return found(await readEndpoint(ownerFor(caller, partner), id));
}

/** The endpoint, if there is one. @throws Problem not_found */
export function found(endpoint: WebhookEndpoint | undefined): WebhookEndpoint {
  if (!endpoint) throw new Problem('not_found', 'there is no such webhook endpoint');
  return endpoint;
}
