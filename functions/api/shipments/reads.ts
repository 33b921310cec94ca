import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getShipment } from './get-shipment.ts';
import { handler as listShipments } from './list-shipments.ts';

/** What is read of shipments: called by the gateway. */
export const handler = audited(serving(ROUTES['shipments/reads'], { listShipments, getShipment }));
