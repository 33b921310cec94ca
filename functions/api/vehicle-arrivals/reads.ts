import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getArrival } from './get-arrival.ts';
import { handler as listArrivals } from './list-arrivals.ts';

/** What is read of vehicles' arrivals: called by the gateway. */
export const handler = audited(serving(ROUTES['vehicle-arrivals/reads'], { listArrivals, getArrival }));
