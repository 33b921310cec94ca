import type { Found } from '../../../domain/shipment/found-by.ts';
import { sees } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { narrowed } from '../../adapters/narrowed.ts';
import { lookedUp, lookupPartition, type Lookup } from '../../adapters/shipment-lookups.ts';
import type { Filters } from '../contract/shipments-query.ts';
import type { Asked, ShipmentPage } from './asked.ts';
import { shown } from './shown.ts';

const LOOKUP_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#(HD[0-9A-Z]{12}|~)$/;

/** Shipments that are found by something, as far as the caller may see them and the other filters hold. */
export async function foundByLookup(found: Found, asked: Asked): Promise<ShipmentPage> {
  const { caller, filters, limit, cursor } = asked;
  const partition = await lookupPartition(found);
  const booked = { since: filters.bookedFrom, until: filters.bookedUntil };
  const { rows, readTo } = await narrowed(
    (after, most) => lookedUp(partition, booked, after, most),
    (row) => sees(caller, { partner: row.partner, branches: Object.values(row.way).flat() }) && holds(row, filters),
    keyOf,
    { after: sortKeyIn(cursor, LOOKUP_KEY), limit },
  );
  const { items, ...next } = pageOf(rows, limit, keyOf, readTo && momentIn(keyOf(readTo)));
  const shipments = await shown(items.map(({ waybillNumber }) => waybillNumber));
  return { items: items.flatMap(({ waybillNumber }) => shipments.get(waybillNumber) ?? []), ...next };
}

function holds({ partner, way }: Lookup, filters: Filters): boolean {
  const parts = filters.at === undefined ? Object.values(way) : [way[filters.at]];
  return (
    (filters.partner === undefined || filters.partner === partner) &&
    (filters.branch === undefined || parts.flat().includes(filters.branch))
  );
}

const keyOf = ({ bookedKey }: Lookup): string => bookedKey;

/** A cursor tells nothing of a shipment that is not shown: of its key there is the moment. */
function momentIn(bookedKey: string): string {
  return `${bookedKey.slice(0, bookedKey.indexOf('#'))}#~`;
}
