import { replayed } from '../../domain/webhooks/with-attempt.ts';
import { now } from '../adapters/clock.ts';
import { createdKey, oldestDeliveries } from '../adapters/webhook-delivery-store.ts';
import type { OfEndpoint } from '../adapters/webhook-keys.ts';
import { enqueueWork, type WebhookWork } from '../adapters/webhook-work.ts';
import { putOnTheWay } from './put-on-the-way.ts';

const AT_ONCE = 500;

/** Sends again the first of what was recorded in a time, and has the rest follow. */
export async function replaySince(of: OfEndpoint, replay: NonNullable<WebhookWork['replay']>): Promise<void> {
  const { state, since, until, after } = replay;
  const at = now();
  const found = await oldestDeliveries(of, state, { since, until }, after, AT_ONCE);
  await putOnTheWay(found, at, (delivery) => (delivery.state === state ? replayed(delivery, at) : delivery));
  const last = found.at(-1);
  if (last && found.length === AT_ONCE) await enqueueWork([{ ...of, replay: { ...replay, after: createdKey(last) } }]);
}
