import * as z from 'zod/mini';
import { CONSIGNEE_KINDS } from '../../../domain/booking/booking.ts';
import { route } from '../../adapters/http/route.ts';
import { code, singleLine } from '../../adapters/http/validation.ts';
import { waybillPath } from './file-of-caller.ts';
import { tellShipment, told } from './tell-shipment.ts';

/** POST /v1/shipments/{waybill_number}/consignee_change: the shipper has confirmed another consignee in writing, before delivery (D4), who may be a company in a person's place (X8). */
export const handler = route({
  scope: 'shipments:write',
  path: waybillPath,
  body: z.strictObject({
    new_name: singleLine(120),
    new_kind: z.optional(z.enum(CONSIGNEE_KINDS)),
    confirmed_in_writing_by: singleLine(80),
    confirmation_reference: code(120),
    ...told,
  }),
  respond: (request) => tellShipment('consignee_changed', request),
});
