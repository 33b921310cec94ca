import pMap from 'p-map';
import { parseInstant } from '../../domain/time/instant.ts';
import { newDelivery } from '../../domain/webhooks/delivery.ts';
import { ownersTold } from '../../domain/webhooks/owners-told.ts';
import { wants } from '../../domain/webhooks/wants.ts';
import { now } from '../adapters/clock.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { recordDelivery, webhookId } from '../adapters/webhook-delivery-store.ts';
import { listEndpoints } from '../adapters/webhook-endpoint-store.ts';
import { enqueueWork } from '../adapters/webhook-work.ts';
import { lookedForAt } from '../webhook/put-on-the-way.ts';

/**
 * Writes down for each endpoint that wants an event of the bus that it gets it, and has it sent. Called by the queue of the
 * bus's events. Done twice, it is one delivery; for an endpoint that is disabled it is held.
 */
export const handler = onEachMessage(
  async (told: Told<{ readonly partner?: string | null; readonly commitment?: string }>) => {
    const { 'detail-type': type, detail, time } = told;
    const at = now();
    const all = await Promise.all(ownersTold(type, detail.partner ?? undefined, detail.commitment).map(listEndpoints));
    const endpoints = all.flat().filter(({ events }) => wants(events, type));
    const id = webhookId(detail.event_id);
    const event = { id, eventId: detail.event_id, type, toldAt: parseInstant(time) ?? at, detail: { ...detail } };
    await pMap(
      endpoints,
      ({ owner, id: endpointId, enabled }) =>
        recordDelivery(newDelivery({ ...event, owner, endpointId }, enabled, at), { lookAt: lookedForAt(at) }),
      { concurrency: 10 },
    );
    const sent = endpoints.filter(({ enabled }) => enabled);
    await enqueueWork(sent.map(({ owner, id: endpointId }) => ({ owner, endpointId, delivery: id })));
  },
  eventId,
);
