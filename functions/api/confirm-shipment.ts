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

/** POST /v1/shipments/{waybill_number}/confirmation: operations record who at the customer agreed (A3). */
export const handler = route({
  scope: 'confirmations:write',
  path: waybillPath,
  body: z.strictObject({ agreed_by: text(80), note: text(500).optional(), occurred_at: instant.optional(), actor: actor.optional() }),
  respond: (request) => {
    const { occurredAt, actor, ...details } = request.body;
    return changeShipment(request, { eventId: `@confirmed.${randomUUID()}`, type: 'confirmed', occurredAt, actor: actorOf(request.caller, actor), details }, (file) =>
      ok(shipmentView(file, request.now, commitmentTable())));
  },
});
