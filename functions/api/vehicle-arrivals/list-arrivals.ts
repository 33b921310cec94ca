import { ok } from '../../adapters/http/answer.ts';
import { whyNotAt } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { listArrivals } from '../../adapters/vehicle-arrival-store.ts';
import { vehicleArrivalsQuery } from '../contract/vehicle-arrival-schema.ts';
import { listedArrivalView } from '../contract/vehicle-arrival-view.ts';

const SORT_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[\w-]{43}$/;

/** GET /v1/vehicle_arrivals: the vehicles that arrived at a branch in a month, latest first (F2). */
export const handler = route({
  scope: 'vehicle_arrivals:read',
  query: vehicleArrivalsQuery,
  respond: async ({ caller, query: { branch, month, limit, cursor } }) => {
    const why = whyNotAt(caller, branch) ?? ((await readBranch(branch)) ? undefined : 'is not a known branch');
    if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
    const found = await listArrivals(branch, month, sortKeyIn(cursor, SORT_KEY), limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ listedKey }) => listedKey);
    return ok({ vehicleArrivals: items.map(listedArrivalView), ...next });
  },
});
