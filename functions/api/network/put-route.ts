import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { ok } from '../../adapters/http/answer.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { putRoute } from '../../adapters/network-store.ts';
import { routePath } from '../contract/network-paths.ts';
import { routeSchema } from '../contract/network-schema.ts';
import { routeView } from '../contract/network-view.ts';
import { unknownBranches } from './unknown-branches.ts';

/** PUT /v1/routes/{origin}/{destination}: says how goods go between two branches and how long it takes (C1). Shipments keep the route that they were booked with. */
export const handler = route({
  scope: 'network:write',
  path: routePath,
  body: routeSchema,
  alsoWrong: wrongIn,
  respond: async (request) => {
    const wrong = await wrongIn(request);
    if (wrong.length > 0) throw invalid(wrong);
    const way = { ...request.path, ...request.body };
    await putRoute(way);
    return ok(routeView(way));
  },
});

type Path = z.output<typeof routePath>;
type Body = CamelCasedPropertiesDeep<z.output<typeof routeSchema>>;

/** Every branch of a route that there is not, or that stands where it cannot. */
async function wrongIn({ path, body: { transfers = [] } }: Fragment<Path, unknown, Body>): Promise<FieldError[]> {
  const { origin, destination } = path;
  const unknown = await unknownBranches([
    ['origin', origin],
    ['destination', destination],
    ...transfers.map((code, at) => [`transfers[${at}]`, code] as const),
  ]);
  const ends = transfers.flatMap((code, at) =>
    code !== undefined && (code === origin || code === destination)
      ? [{ field: `transfers[${at}]`, message: 'is an end of the route' }]
      : [],
  );
  return [...unknown, ...ends];
}
