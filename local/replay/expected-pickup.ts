import { HOUR, midnightBefore } from './moment.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { clockOf, heldFrom, type PastOrder } from './past-order.ts';

export type Area = 'urban' | 'suburban';

/**
 * What must come of an order's pickup by B1, reckoned here from its times alone, as a second opinion: it shares nothing
 * with the code that it judges. The deadline follows from the approval, and from the order where none came before the
 * pickup (X4); goods that were delivered had been picked up.
 */
export function expectedPickup(order: PastOrder, now: number, area: Area): Outcome {
  const { epochMs, offsetMinutes } = clockOf(order);
  const midnight = midnightBefore(epochMs, offsetMinutes);
  const dueAt = midnight + hoursUntilDue((epochMs - midnight) / HOUR, area) * HOUR;
  return outcomeOf(dueAt, heldFrom(order)?.epochMs, now);
}

/** From the midnight before the instruction was accepted. */
function hoursUntilDue(hour: number, area: Area): number {
  if (area === 'suburban') return hour < 12 ? 18 : 24 + 18;
  if (hour < 12) return 15;
  return hour < 15 ? 18 : 24 + 12;
}
