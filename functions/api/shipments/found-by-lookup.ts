import type { Found } from '../../../domain/shipment/found-by.ts';
import { sees } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { lookedUp, lookupPartition, type Lookup } from '../../adapters/shipment-lookups.ts';
import type { Filters } from '../contract/shipments-query.ts';
import type { Asked, ShipmentPage } from './asked.ts';
import { shown } from './shown.ts';

/** How many rows a request looks at, to find those that it may show. */
const MOST_ROWS = 500;
/** How many at once, when the first had others among them. */
const AT_ONCE = 100;

const LOOKUP_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#(HD[0-9A-Z]{12}|~)$/;

/** Shipments that are found by something, as far as the caller may see them and the other filters hold. */
export async function foundByLookup(found: Found, asked: Asked): Promise<ShipmentPage> {
  const { limit, cursor } = asked;
  const { rows, readTo } = await rowsOf(await lookupPartition(found), asked, sortKeyIn(cursor, LOOKUP_KEY));
  const { items, ...next } = pageOf(rows, limit, ({ bookedKey }) => bookedKey, readTo);
  const shipments = await shown(items.map(({ waybillNumber }) => waybillNumber));
  return { items: items.flatMap(({ waybillNumber }) => shipments.get(waybillNumber) ?? []), ...next };
}

/** One row more than the page has, or as many as there are among those that were looked at. */
async function rowsOf(
  partition: string,
  { caller, filters, limit }: Asked,
  cursor: string | undefined,
): Promise<{ readonly rows: Lookup[]; readonly readTo?: string }> {
  const isShown = (row: Lookup): boolean =>
    sees(caller, { partner: row.partner, branches: Object.values(row.way).flat() }) && holds(row, filters);
  const booked = { since: filters.bookedFrom, until: filters.bookedUntil };
  const rows: Lookup[] = [];
  let after = cursor;
  for (let looked = 0, ask = limit + 1; looked < MOST_ROWS; looked += ask, ask = AT_ONCE) {
    const some = await lookedUp(partition, booked, after, ask);
    rows.push(...some.filter(isShown));
    if (rows.length > limit || some.length < ask) return { rows };
    after = some.at(-1)?.bookedKey;
  }
  return { rows, ...(after !== undefined && { readTo: momentIn(after) }) };
}

function holds({ partner, way }: Lookup, filters: Filters): boolean {
  const parts = filters.at === undefined ? Object.values(way) : [way[filters.at]];
  return (
    (filters.partner === undefined || filters.partner === partner) &&
    (filters.branch === undefined || parts.flat().includes(filters.branch))
  );
}

/** A cursor tells nothing of a shipment that is not shown: of its key there is the moment. */
function momentIn(bookedKey: string): string {
  return `${bookedKey.slice(0, bookedKey.indexOf('#'))}#~`;
}
