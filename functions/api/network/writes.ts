import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as putBranch } from './put-branch.ts';
import { handler as putCalendar } from './put-calendar.ts';
import { handler as putRoute } from './put-route.ts';
import { handler as putServiceArea } from './put-service-area.ts';
import { handler as putTariff } from './put-tariff.ts';

/** What is written of the network: called by the gateway. */
export const handler = serving(ROUTES['network/writes'], {
  putBranch,
  putServiceArea,
  putRoute,
  putCalendar,
  putTariff,
});
