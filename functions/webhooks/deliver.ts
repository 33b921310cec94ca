import { onEachMessage } from '../adapters/queue.ts';
import type { WebhookWork } from '../adapters/webhook-work.ts';
import { deliverOne } from '../webhook/deliver-one.ts';
import { lookAfter } from '../webhook/look-after.ts';
import { replaySince } from '../webhook/replay-since.ts';

/** Sends events to webhook endpoints, and looks after those that fail. Called by the queue of webhooks. */
export const handler = onEachMessage(
  ({ owner, endpointId, delivery, anyway, replay }: WebhookWork) => {
    const of = { owner, endpointId };
    if (delivery !== undefined) return deliverOne(of, delivery, anyway);
    return replay ? replaySince(of, replay) : lookAfter(of);
  },
  ({ endpointId, delivery }) => ({ endpoint: endpointId, delivery }),
);
