import * as z from 'zod/mini';
import { route } from '../../adapters/http/route.ts';
import { freeText } from '../../adapters/http/validation.ts';
import { waybillPath } from './file-of-caller.ts';
import { tellShipment, told } from './tell-shipment.ts';

/** POST /v1/shipments/{waybill_number}/cancellation: withdraws an order that is not picked up yet. */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: z.strictObject({ reason: freeText(500), ...told }),
  respond: (request) => tellShipment('cancelled', request),
});
