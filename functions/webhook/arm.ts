import type { Instant } from '../../domain/time/instant.ts';
import { horizon } from '../adapters/clock.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import { enqueueWorkAt } from '../adapters/webhook-work.ts';

/** Has somebody look after a delivery, or after its endpoint, at its time where that is soon: what is later is the watch's. */
export async function armWhereSoon(
  { owner, endpointId }: OfEndpoint,
  delivery: string | undefined,
  at: Instant | undefined,
  now: Instant,
): Promise<void> {
  if (at !== undefined && at <= horizon(now)) await enqueueWorkAt({ owner, endpointId, delivery }, at);
}
