import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readRoute } from '../../adapters/network-store.ts';
import { routePath } from '../contract/network-paths.ts';
import { routeView } from '../contract/network-view.ts';

/** GET /v1/routes/{origin}/{destination} */
export const handler = route({
  scope: 'network:read',
  path: routePath,
  respond: async ({ path: { origin, destination } }) => {
    const way = await readRoute(origin, destination);
    if (!way) throw new Problem('not_found', `there is no route from ${origin} to ${destination}`);
    return ok(routeView(way));
  },
});
