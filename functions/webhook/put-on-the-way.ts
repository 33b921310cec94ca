import pMap from 'p-map';
import { later, type Instant } from '../../domain/time/instant.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import { changeDelivery } from '../adapters/webhook-delivery-store.ts';
import { enqueueWork, type WebhookWork } from '../adapters/webhook-work.ts';

const AT_ONCE = { concurrency: 20 };
/** A delivery that was put on the queue is put there again when nothing has become of it for so long. */
const THOUGHT_LOST_AFTER = 'PT5M';

/** When it is looked whether something has become of what is put on the queue now. */
export const lookedForAt = (now: Instant): Instant => later(now, THOUGHT_LOST_AFTER);

/**
 * Has deliveries of an endpoint sent now.
 * @param change gives the delivery itself where it is not to be, after all
 * @param how they are sent although the endpoint fails, if they are
 */
export async function putOnTheWay(
  deliveries: readonly Delivery[],
  now: Instant,
  change: (delivery: Delivery) => Delivery,
  how: Pick<WebhookWork, 'anyway'> = {},
): Promise<void> {
  const changes = await pMap(
    deliveries,
    (delivery) => changeDelivery(delivery, delivery.id, change, { lookAt: lookedForAt(now) }),
    AT_ONCE,
  );
  const going = changes.flatMap(({ delivery, changed }) => (delivery && changed ? [delivery] : []));
  await enqueueWork(going.map(({ owner, endpointId, id }) => ({ owner, endpointId, delivery: id, ...how })));
}
