import type { Instant } from '../../domain/time/instant.ts';
import { released } from '../../domain/webhooks/with-attempt.ts';
import { newestDeliveries } from '../adapters/webhook-delivery-store.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import { putOnTheWay } from './put-on-the-way.ts';

/** Has the newest of what is held for an endpoint sent as a probe: what comes now is the likeliest to be taken. @returns false where nothing is held */
export async function probe(of: OfEndpoint, at: Instant): Promise<boolean> {
  const newest = await newestDeliveries(of, 'held', undefined, 1);
  await putOnTheWay(newest, at, (delivery) => released(delivery, at), { anyway: 'probe' });
  return newest.length > 0;
}
