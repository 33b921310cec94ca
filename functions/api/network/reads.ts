import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getBranch } from './get-branch.ts';
import { handler as getCalendar } from './get-calendar.ts';
import { handler as getRoute } from './get-route.ts';
import { handler as getServiceArea } from './get-service-area.ts';
import { handler as getTariff } from './get-tariff.ts';
import { handler as listServiceAreas } from './list-service-areas.ts';

/** What is read of the network: called by the gateway. */
export const handler = serving(ROUTES['network/reads'], {
  getBranch,
  listServiceAreas,
  getServiceArea,
  getRoute,
  getCalendar,
  getTariff,
});
