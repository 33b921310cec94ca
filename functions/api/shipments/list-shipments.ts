import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { summaryView } from '../contract/shipment-view.ts';
import { shipmentsQuery } from '../contract/shipments-query.ts';
import { filtersOf } from './filters-of-caller.ts';
import { found } from './found.ts';
import { notServed } from './not-served.ts';
import { searchFor } from './searches.ts';

/** GET /v1/shipments: those that the filters name, of those that the caller may see. */
export const handler = route({
  scope: 'shipments:read',
  query: shipmentsQuery,
  respond: async ({ caller, query: { limit, cursor, ...named }, now }) => {
    const filters = filtersOf(caller, named);
    const search = searchFor(caller, filters);
    if (search === undefined) throw notServed(caller, named);
    const { items, ...next } = await found(search, { caller, filters, limit, cursor });
    return ok({ shipments: items.map((item) => summaryView(item, now)), ...next });
  },
});
