import type { Act } from '../act.ts';
import type { Fate } from '../fate.ts';
import type { When } from '../timetable.ts';
import { deliveryOf } from './delivery.ts';
import { pickup } from './pickup.ts';
import { receiptOf } from './receipt.ts';
import { wayOf } from './way.ts';

/** The whole life of the order with this number: all that is done about it, in the order in which that happens. */
export function lifeOf(fate: Fate, number: number, when: When): Act[] {
  return acts(fate, number, when)
    .toSorted((one, other) => one.at.toMillis() - other.at.toMillis())
    .map((act, at) => (act.request === 'events' ? { ...act, body: { event_id: `demo.${at}`, ...act.body } } : act));
}

function acts(fate: Fate, number: number, when: When): Act[] {
  const before = pickup(fate, number, when);
  if (fate.pickedUp === undefined) return before;
  const way = wayOf(fate, when(fate.pickedUp), when);
  if (!way.arrived) return [...before, ...way.acts];
  const { acts, delivered } = deliveryOf(fate, way.arrived, way.batches, when);
  return [...before, ...way.acts, ...acts, ...(delivered ? receiptOf(fate, delivered, when) : [])];
}
