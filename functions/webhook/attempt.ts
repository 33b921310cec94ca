import type { Instant } from '../../domain/time/instant.ts';
import type { Attempt, Delivery, NoAnswer } from '../../domain/webhooks/delivery.ts';
import { askedToWait } from '../../domain/webhooks/outcome-of.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { now, outsideTime } from '../adapters/clock.ts';
import { AddressRefused, post, TimedOut, Unreachable, type Incoming, type Resolve } from '../adapters/outbound.ts';
import { webhookHeaders } from '../adapters/standard-webhooks.ts';
import { openSecrets } from '../adapters/webhook-endpoint-store.ts';
import { payloadOf } from './payload.ts';

/** What came of a request, and before when its receiver wants no other. */
export interface Attempted {
  readonly attempt: Attempt;
  readonly asked?: Instant | undefined;
}

let resolve: Resolve | undefined;

/** Puts something that knows the names of hosts in the place of DNS: for tests. */
export function useResolve(other: Resolve | undefined): void {
  resolve = other;
}

/** Sends a delivery to its endpoint, once. */
export async function attempt(endpoint: WebhookEndpoint, delivery: Delivery, at: Instant): Promise<Attempted> {
  const [body, secrets] = await Promise.all([payloadOf(delivery, at), openSecrets(endpoint, at)]);
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    ...webhookHeaders(delivery.id, outsideTime(), body, secrets),
  };
  const begun = performance.now();
  const answer = await post(endpoint.url, { headers, body, ...(resolve && { resolve }) }).catch(noAnswerOf);
  const latencyMs = Math.round(performance.now() - begun);
  if (typeof answer === 'string') return { attempt: { at, noAnswer: answer, latencyMs } };
  const { status, retryAfter }: Incoming = answer;
  return { attempt: { at, status, latencyMs }, asked: askedToWait(status, retryAfter, now()) };
}

function noAnswerOf(error: unknown): NoAnswer {
  if (error instanceof AddressRefused) return 'address_refused';
  if (error instanceof TimedOut) return 'timed_out';
  if (error instanceof Unreachable) return 'unreachable';
  throw error;
}
