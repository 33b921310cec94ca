import type { Area } from '../network.ts';
import type { LocalTimeRow } from '../promise/promise-rule.ts';

export type PickupDeadlines = Readonly<Record<Area, readonly LocalTimeRow[]>>;

/** B1: by when the goods are picked up, from the local time at which the instruction was accepted. */
// prettier-ignore
export const PICKUP_DEADLINES = {
  urban: [
    { acceptedBefore: '12:00', pickedUpBy: '15:00', daysLater: 0 },
    { acceptedBefore: '15:00', pickedUpBy: '18:00', daysLater: 0 },
    { pickedUpBy: '12:00', daysLater: 1 },
  ],
  suburban: [
    { acceptedBefore: '12:00', pickedUpBy: '18:00', daysLater: 0 },
    { pickedUpBy: '18:00', daysLater: 1 },
  ],
} as const satisfies PickupDeadlines;
