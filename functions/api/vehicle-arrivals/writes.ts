import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as reportArrival } from './report-arrival.ts';

/** What is written of vehicles' arrivals: called by the gateway. */
export const handler = audited(serving(ROUTES['vehicle-arrivals/writes'], { reportArrival }));
