import type { Case } from './case.ts';
import { after, endOfDay, noonOfNextDay } from './due-times.ts';
import { earliest, firstOf, type Happening } from './history.ts';
import type { BookingToJudge } from './life.ts';
import { judgedRow, owedAnew, owedEachTime, owedOnce, type Owed } from './owed.ts';

/** C3: urgent goods are confirmed as loaded on the day of their pickup; local ones have no downstream branch to ask. */
export function loading({ booking, history, goods, overAt }: Case): Owed[] {
  if (!booking.urgent || booking.route?.local) return [];
  const dueAt = goods.pickedUpAt && endOfDay(goods.pickedUpAt, booking.zones.origin, 0);
  // At its own origin nobody downstream has the goods.
  const onward = history.filter(({ type, details }) => type !== 'transfer_arrived' || isOnTheWay(details, booking));
  const metAt = earliest(firstOf(onward, 'loading_confirmed', 'transfer_arrived'), goods.arrivedAt);
  return owedOnce(dueAt, { metAt, endedAt: overAt });
}

const isOnTheWay = ({ branch }: Happening['details'], { branches }: BookingToJudge): boolean =>
  branch !== branches.origin && branch !== branches.destination;

/** C1: the consignee is contacted before the goods go out; of goods from out of town the destination branch is told. */
export function appointment({ booking, history, goods, overAt }: Case): Owed[] {
  if (booking.route?.local) {
    // X5: delivered without contact is missed, whether or not somebody told that the goods went out.
    const goOut = firstOf(history, 'out_for_delivery', 'delivery_failed', 'delivered');
    const noon = goods.pickedUpAt && noonOfNextDay(goods.pickedUpAt, booking.zones.destination);
    const metAt = firstOf(history, 'consignee_contacted');
    return owedOnce(noon && earliest(noon, goOut), { metAt, endedAt: earliest(overAt, goods.deliveredAt) });
  }
  const departed = firstOf(history, 'departed');
  const metAt = earliest(firstOf(history, 'notice_acknowledged', 'arrived'), goods.arrivedAt);
  const endedAt = earliest(overAt, goods.deliveredAt);
  return owedOnce(departed && after(departed, { hours: 4 }), { metAt, endedAt });
}

/** C2: the goods arrive when they are expected: by the route's days from the pickup, or as was estimated since. */
export function arrival({ booking, history, goods, overAt }: Case): Owed[] {
  const { pickedUpAt } = goods;
  if (pickedUpAt === undefined) return [];
  const { route, zones } = booking;
  const estimates = history
    .filter(({ type }) => type === 'arrival_estimated')
    .map(({ at, details }) => ({ at, dueAt: details['estimated_arrival_at'] as string }))
    // X4: goods do not arrive before they are picked up.
    .filter(({ dueAt }) => dueAt >= pickedUpAt);
  const over = earliest(goods.arrivedAt, overAt);
  const estimatedBefore = estimates.some(({ at }) => at < pickedUpAt && (over === undefined || at < over));
  const byRoute = route && !estimatedBefore ? endOfDay(pickedUpAt, zones.destination, route.transitDays) : undefined;
  return owedAnew(byRoute, estimates, pickedUpAt, { metAt: goods.arrivedAt, endedAt: overAt });
}

/** C2: each time that goods have not arrived when expected, a new time is given within 24 hours. */
export function reestimate(life: Case, now: string): Owed[] {
  const missed = arrival(life)
    .map((owed) => judgedRow('arrival', owed, now))
    .filter(({ outcome }) => outcome === 'missed' || outcome === 'late')
    .map(({ dueAt }) => ({ at: dueAt }));
  const estimates = life.history.filter(({ type }) => type === 'arrival_estimated').map(({ at }) => ({ at }));
  const { arrivedAt } = life.goods;
  const answers = [...estimates, ...(arrivedAt === undefined ? [] : [{ at: arrivedAt }])];
  return owedEachTime(missed, (at) => after(at, { hours: 24 }), answers, life.overAt);
}
