import * as z from 'zod';
import { route } from '../adapters/http/route.ts';
import { text } from '../adapters/http/validation.ts';
import { waybillPath } from './shipment/file-of-caller.ts';
import { tellShipment, told } from './shipment/tell-shipment.ts';

/** POST /v1/shipments/{waybill_number}/consignee_change: the shipper has confirmed another consignee in writing, before delivery (D4). */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: z.strictObject({
    new_name: text(120),
    confirmed_in_writing_by: text(80),
    confirmation_reference: text(120),
    ...told,
  }),
  respond: (request) => tellShipment('consignee_changed', request),
});
