import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readServiceArea } from '../../adapters/network-store.ts';
import { serviceAreaPath } from '../contract/network-paths.ts';
import { serviceAreaView } from '../contract/network-view.ts';

/** GET /v1/service_areas/{district_code} */
export const handler = route({
  scope: 'service_areas:read',
  path: serviceAreaPath,
  respond: async ({ path: { districtCode } }) => {
    const area = await readServiceArea(districtCode);
    if (!area) throw new Problem('not_found', `district ${districtCode} has no service area`);
    return ok(serviceAreaView(area));
  },
});
