import type { Case } from './case.ts';
import { after, pickedUpBy } from './due-times.ts';
import { earliest, firstOf } from './history.ts';
import { owedOnce, type Owed } from './owed.ts';

/** A4: the instruction goes out within 3 minutes of the order, or of its confirmation. */
export function dispatch({ history, goods, overAt }: Case): Owed[] {
  const from = firstOf(history, 'booked', 'confirmed');
  const metAt = earliest(firstOf(history, 'instruction_sent', 'instruction_accepted'), goods.pickedUpAt);
  return owedOnce(from && after(from, { minutes: 3 }), { metAt, endedAt: overAt });
}

/** B2: an hour after the instruction somebody asks whether the goods are picked up. */
export function verification({ history, goods, overAt }: Case): Owed[] {
  const from = earliest(firstOf(history, 'instruction_sent', 'instruction_accepted'), goods.pickedUpAt);
  const metAt = earliest(firstOf(history, 'pickup_verified'), goods.pickedUpAt);
  return owedOnce(from && after(from, { hours: 1 }), { metAt, endedAt: overAt });
}

/** B1: by the local time of the acceptance; X4: an acceptance after the pickup, or after the order was over, counts only where nothing else began it. */
export function pickup({ booking, history, goods, overAt }: Case): Owed[] {
  const { pickedUpAt } = goods;
  const accepted = firstOf(history, 'instruction_accepted');
  const end = earliest(pickedUpAt, overAt);
  const inTime = accepted !== undefined && (end === undefined || accepted <= end);
  const from = inTime ? accepted : (earliest(firstOf(history, 'instruction_sent'), pickedUpAt) ?? accepted);
  const dueAt = from && pickedUpBy(from, booking.zones.origin, booking.area);
  return owedOnce(dueAt, { metAt: pickedUpAt, endedAt: overAt });
}
