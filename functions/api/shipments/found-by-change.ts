import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { changedSubjects } from '../../adapters/subject-lists.ts';
import type { Asked, ShipmentPage } from './asked.ts';
import { shown } from './shown.ts';
import { WAYBILL_KEY } from './waybill-key.ts';

/**
 * Shipments by their last change: since a time the first first, so that whoever asks on and on misses none; else the last
 * first. One that changes meanwhile moves to the end, and is shown as it is.
 */
export async function foundByChange(
  index: Parameters<typeof changedSubjects>[0],
  keys: readonly string[],
  { filters: { updatedSince: since, status }, limit, cursor }: Asked,
): Promise<ShipmentPage> {
  const after = sortKeyIn(cursor, WAYBILL_KEY);
  const rows = await changedSubjects(index, keys, { since, newestFirst: since === undefined }, after, limit + 1);
  const { items, ...next } = pageOf(rows, limit, ({ changedKey }) => changedKey);
  const shipments = await shown(items.map(({ id }) => id));
  const found = items.flatMap(({ id }) => shipments.get(id) ?? []);
  // An index follows its table a moment later.
  return { items: found.filter((shipment) => status === undefined || shipment.status === status), ...next };
}
