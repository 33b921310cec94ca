import { ok } from '../adapters/http/answer.ts';
import { invalid } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { putServiceArea, readBranch } from '../adapters/network-store.ts';
import { serviceAreaPath, serviceAreaSchema } from './contract/network-schema.ts';
import { serviceAreaView } from './contract/network-view.ts';

/** PUT /v1/service_areas/{district_code}: says which branch serves a district, and how (A3). */
export const handler = route({
  scope: 'network:write',
  path: serviceAreaPath,
  body: serviceAreaSchema,
  respond: async ({ path, body }) => {
    if (!(await readBranch(body.branch))) throw invalid([{ field: 'branch', message: 'is not a known branch' }]);
    const area = { ...path, ...body };
    await putServiceArea(area);
    return ok(serviceAreaView(area));
  },
});
