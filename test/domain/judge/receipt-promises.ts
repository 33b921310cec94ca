import type { Case } from './case.ts';
import { endOfDay } from './due-times.ts';
import { earliest } from './history.ts';
import { owedOnce, type Owed } from './owed.ts';

/** E2: the signed receipt is back within 10, 15 or 20 days, by the transfers on the way. */
export function receiptReturn(life: Case): Owed[] {
  const { booking, history } = life;
  const ends = [booking.branches.origin, booking.branches.destination];
  const passed = history
    .filter(({ type, details }) => type === 'transfer_arrived' && !ends.includes(details['branch'] as string))
    .map(({ details }) => details['branch']);
  const transfers = Math.max(booking.route?.transfers.length ?? 0, new Set(passed).size);
  return backWithin(life, [10, 15][transfers] ?? 20);
}

/** E2: 25 days are the outer limit. */
export const receiptLimit = (life: Case): Owed[] => backWithin(life, 25);

/** X12: whole local days from the arrival of the last batch. */
function backWithin({ booking, goods, receipt, overAt }: Case, days: number): Owed[] {
  if (!receipt.wanted) return [];
  const dueAt = goods.arrivedAt && endOfDay(goods.arrivedAt, booking.zones.destination, days);
  return owedOnce(dueAt, { metAt: receipt.backAt, endedAt: earliest(overAt, receipt.goneAt) });
}
