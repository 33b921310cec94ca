import { ok } from '../../adapters/http/answer.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { putServiceArea } from '../../adapters/network-store.ts';
import { serviceAreaPath } from '../contract/network-paths.ts';
import { serviceAreaSchema } from '../contract/network-schema.ts';
import { serviceAreaView } from '../contract/network-view.ts';
import { unknownBranches } from './unknown-branches.ts';

/** PUT /v1/service_areas/{district_code}: says which branch serves a district, and how (A3). */
export const handler = route({
  scope: 'network:write',
  path: serviceAreaPath,
  body: serviceAreaSchema,
  alsoWrong: ({ body }) => unknownBranches([['branch', body.branch]]),
  respond: async ({ path, body }) => {
    const unknown = await unknownBranches([['branch', body.branch]]);
    if (unknown.length > 0) throw invalid(unknown);
    const area = { ...path, ...body };
    await putServiceArea(area);
    return ok(serviceAreaView(area));
  },
});
