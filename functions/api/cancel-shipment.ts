import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { commitmentTable } from '../adapters/environment.ts';
import { ok } from '../adapters/http/answer.ts';
import { route } from '../adapters/http/route.ts';
import { instant, text } from '../adapters/http/validation.ts';
import { actorOf } from './shipment/actor-of.ts';
import { changeShipment } from './shipment/change-shipment.ts';
import { actor } from './contract/event-schema.ts';
import { waybillPath } from './shipment/file-of-caller.ts';
import { shipmentView } from './contract/shipment-view.ts';

/** POST /v1/shipments/{waybill_number}/cancellation: withdraws an order that is not picked up yet. */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: z.strictObject({ reason: text(500), occurred_at: instant.optional(), actor: actor.optional() }),
  respond: (request) => {
    const { occurredAt, actor, ...details } = request.body;
    return changeShipment(request, { eventId: `@cancelled.${randomUUID()}`, type: 'cancelled', occurredAt, actor: actorOf(request.caller, actor), details }, (file) =>
      ok(shipmentView(file, request.now, commitmentTable())));
  },
});
