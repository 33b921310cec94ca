import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as bookShipment } from './book-shipment.ts';
import { handler as cancelShipment } from './cancel-shipment.ts';
import { handler as changeConsignee } from './change-consignee.ts';
import { handler as checkRelease } from './check-release.ts';
import { handler as confirmShipment } from './confirm-shipment.ts';
import { handler as recordEvent } from './record-event.ts';

/** What is written of shipments: called by the gateway. */
export const handler = audited(
  serving(ROUTES['shipments/writes'], {
    bookShipment,
    recordEvent,
    confirmShipment,
    cancelShipment,
    changeConsignee,
    checkRelease,
  }),
);
