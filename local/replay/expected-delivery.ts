import { DAY, midnightBefore } from './moment.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { agreedAt, clockOf, heldFrom, type PastOrder } from './past-order.ts';

/**
 * What must come of an order's delivery by C1, reckoned here from its times alone, as expectedPickup does: due at the
 * time that was agreed before it, else at the end of the day after the arrival, of which the file tells no more than
 * that the goods had arrived when they were delivered.
 * @returns undefined where nothing was owed: nobody had the goods, or neither of the two times is known
 */
export function expectedDelivery(order: PastOrder, now: number): Outcome | undefined {
  const { deliveredAt, promisedFor } = order;
  if (!heldFrom(order)) return undefined;
  if (promisedFor && (!deliveredAt || agreedAt(order).epochMs < deliveredAt.epochMs))
    return outcomeOf(promisedFor.epochMs, deliveredAt?.epochMs, now);
  if (!deliveredAt) return undefined;
  return outcomeOf(
    midnightBefore(deliveredAt.epochMs, clockOf(order).offsetMinutes) + 2 * DAY,
    deliveredAt.epochMs,
    now,
  );
}
