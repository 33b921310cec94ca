import { ok } from '../adapters/http/answer.ts';
import { invalid } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { putRoute, readBranches } from '../adapters/network-store.ts';
import { routePath, routeSchema } from './contract/network-schema.ts';
import { routeView } from './contract/network-view.ts';

/** PUT /v1/routes/{origin}/{destination}: says how goods go between two branches and how long it takes (C1). Shipments keep the route that they were booked with. */
export const handler = route({
  scope: 'network:write',
  path: routePath,
  body: routeSchema,
  respond: async ({ path, body }) => {
    const named = [
      ['origin', path.origin],
      ['destination', path.destination],
      ...body.transfers.map((code, at) => [`transfers[${at}]`, code] as const),
    ] as const;
    const known = await readBranches(named.map(([, code]) => code));
    const unknown = named.filter((_, at) => !known[at]).map(([field]) => ({ field, message: 'is not a known branch' }));
    const ends = body.transfers.flatMap((code, at) =>
      code === path.origin || code === path.destination
        ? [{ field: `transfers[${at}]`, message: 'is an end of the route' }]
        : [],
    );
    if (unknown.length + ends.length > 0) throw invalid([...unknown, ...ends]);
    const way = { ...path, ...body };
    await putRoute(way);
    return ok(routeView(way));
  },
});
