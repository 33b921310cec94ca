import { dueFirst } from '../../../domain/shipment/due-first.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { overdueAt } from '../../adapters/commitment-lists.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { DUE_KEY } from '../contract/commitment-view.ts';
import { needed, type Asked, type ShipmentPage } from './asked.ts';
import { shown } from './shown.ts';

const PROMISES = Object.keys(SHIPMENT.promises);

/** Shipments of which a branch owes something before a time, past due or not: each where it is due first. */
export async function foundByDueTime({ filters, limit, cursor }: Asked): Promise<ShipmentPage> {
  const branch = needed(filters, 'branch');
  const after = sortKeyIn(cursor, DUE_KEY);
  const rows = await overdueAt([branch], PROMISES, needed(filters, 'dueBefore'), after, limit + 1);
  const { items, ...next } = pageOf(rows, limit, ({ dueKey }) => dueKey);
  const shipments = await shown(items.map(({ subjectId }) => subjectId));
  const first = items.filter(({ subjectId, name, dueAt }) => {
    const shipment = shipments.get(subjectId);
    return shipment && dueFirst(shipment, branch, { name, dueAt });
  });
  // What was stored without what is owed of it does not say which is the first.
  const numbers = new Set(first.map(({ subjectId }) => subjectId));
  return { items: [...numbers].flatMap((number) => shipments.get(number) ?? []), ...next };
}
