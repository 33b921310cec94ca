import type { CommitmentAnswer } from '../shipment-answer.ts';
import { clockOf, type PastOrder } from './past-order.ts';

export type Area = 'urban' | 'suburban';

/** When an order had to be picked up, and what came of it. */
export interface Pickup {
  readonly dueAt: number;
  readonly state: CommitmentAnswer['state'];
  readonly metAt: number | undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * What must come of an order's pickup by B1, reckoned here from its times alone, as a second opinion: it shares nothing
 * with the code that it judges. The deadline follows from the approval, and from the order where there was none.
 */
export function expectedPickup(order: PastOrder, area: Area, now: number): Pickup {
  const { epochMs, offsetMinutes } = clockOf(order);
  const wall = epochMs + offsetMinutes * MINUTE;
  const timeOfDay = ((wall % DAY) + DAY) % DAY;
  const dueAt = wall - timeOfDay + hoursUntilDue(timeOfDay / HOUR, area) * HOUR - offsetMinutes * MINUTE;
  const metAt = order.pickedUpAt?.epochMs;
  if (metAt === undefined) return { dueAt, metAt, state: now > dueAt ? 'missed' : 'open' };
  return { dueAt, metAt, state: metAt <= dueAt ? 'met' : 'late' };
}

/** From the midnight before the instruction was accepted. */
function hoursUntilDue(hour: number, area: Area): number {
  if (area === 'suburban') return hour < 12 ? 18 : 24 + 18;
  if (hour < 12) return 15;
  return hour < 15 ? 18 : 24 + 12;
}
