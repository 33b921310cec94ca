import type { Area } from '../network.ts';
import { inZone, instantOf, type Instant } from '../time/instant.ts';

interface DeadlineRow {
  /** Applies to instructions accepted before this local time; the last row of an area has none. */
  readonly acceptedBefore?: string | undefined;
  readonly pickedUpBy: string;
  readonly daysLater: 0 | 1;
}

export type PickupDeadlines = Readonly<Record<Area, readonly DeadlineRow[]>>;

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

/**
 * The moment by which a shipment must be picked up (B1).
 * @param accepted when the pickup instruction was accepted
 * @param area the pickup address's area
 * @param zone the origin branch's IANA time zone, in which the day and its hours are read
 */
export function pickupDeadline(
  accepted: Instant,
  area: Area,
  zone: string,
  deadlines: PickupDeadlines = PICKUP_DEADLINES,
): Instant {
  const local = inZone(accepted, zone);
  const row = deadlines[area].find(
    ({ acceptedBefore }) => acceptedBefore === undefined || local.toFormat('HH:mm') < acceptedBefore,
  );
  if (!row) throw new RangeError(`no pickup deadline for ${area}`);
  const [hour, minute] = row.pickedUpBy.split(':').map(Number);
  return instantOf(
    local
      .startOf('day')
      .plus({ days: row.daysLater })
      .set({ hour: hour ?? 0, minute: minute ?? 0 }),
  );
}
