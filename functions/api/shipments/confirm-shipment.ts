import * as z from 'zod/mini';
import { route } from '../../adapters/http/route.ts';
import { freeText, singleLine } from '../../adapters/http/validation.ts';
import { waybillPath } from './file-of-caller.ts';
import { tellShipment, told } from './tell-shipment.ts';

/** POST /v1/shipments/{waybill_number}/confirmation: the partner, or operations for it, records who at the customer agreed (A3). */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: z.strictObject({ agreed_by: singleLine(80), note: z.optional(freeText(500)), ...told }),
  respond: (request) => tellShipment('confirmed', request),
});
