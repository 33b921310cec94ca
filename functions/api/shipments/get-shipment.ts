import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { fileOf, waybillPath } from './file-of-caller.ts';
import { shipmentView } from '../contract/shipment-view.ts';

/** GET /v1/shipments/{waybill_number}: a shipment with its promises and its history. */
export const handler = route({
  scope: 'shipments:read',
  path: waybillPath,
  respond: async ({ caller, path, now }) => {
    const file = await retryingOnClash(() => fileOf(caller, path.waybillNumber));
    return ok(shipmentView(file, now));
  },
});
