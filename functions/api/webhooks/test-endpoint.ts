import { randomUUID } from 'node:crypto';
import { newDelivery } from '../../../domain/webhooks/delivery.ts';
import { TEST_EVENT } from '../../../domain/webhooks/webhook-events.ts';
import { accepted } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { recordDelivery, webhookId } from '../../adapters/webhook-delivery-store.ts';
import { enqueueWork } from '../../adapters/webhook-work.ts';
import { lookedForAt } from '../../webhook/put-on-the-way.ts';
import { deliveryView } from '../contract/delivery-view.ts';
import { endpointPath, endpointQuery } from '../contract/webhook-schema.ts';
import { endpointOf } from './endpoint-of-caller.ts';

/** POST /v1/webhook_endpoints/{id}/test: sends an event of no consequence there at once, the way that all go. */
export const handler = route({
  scope: 'webhooks:write',
  path: endpointPath,
  query: endpointQuery,
  respond: async ({ caller, path: { id }, query: { partner }, now, remember }) => {
    const { owner } = await endpointOf(caller, partner, id);
    const eventId = `test.${randomUUID()}`;
    const event = { eventId, id: webhookId(eventId), type: TEST_EVENT, toldAt: now, detail: { event_id: eventId } };
    const delivery = newDelivery({ ...event, owner, endpointId: id }, true, now);
    const answer = accepted(deliveryView(delivery));
    await recordDelivery(delivery, { lookAt: lookedForAt(now), together: () => remember(answer) });
    await enqueueWork([{ owner, endpointId: id, delivery: delivery.id, anyway: 'asked' }]);
    return answer;
  },
});
