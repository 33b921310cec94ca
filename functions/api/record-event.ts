import { created } from '../adapters/http/answer.ts';
import { actorOf } from './shipment/actor-of.ts';
import { route } from '../adapters/http/route.ts';
import { changeShipment } from './shipment/change-shipment.ts';
import { eventSchema } from './contract/event-schema.ts';
import { waybillPath } from './shipment/file-of-caller.ts';
import { eventView } from './contract/shipment-view.ts';

/** POST /v1/shipments/{waybill_number}/events: what happened, reported by the shipment's partner or operations. */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: eventSchema,
  respond: (request) => {
    const { eventId, type, occurredAt, actor, ...details } = request.body;
    return changeShipment(request, { eventId, type, occurredAt, actor: actorOf(request.caller, actor), details }, ({ shipment }, event) =>
      created({ waybillNumber: shipment.waybillNumber, status: event.status, ...eventView(event, shipment.originTimeZone) }));
  },
});
