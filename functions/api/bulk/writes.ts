import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as bookShipments } from './book-shipments.ts';
import { handler as recordEvents } from './record-events.ts';

/** What is written of many shipments at once: called by the gateway. */
export const handler = audited(serving(ROUTES['bulk/writes'], { bookShipments, recordEvents }));
