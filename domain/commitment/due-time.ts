import { pickupDeadline } from '../pickup/pickup-deadline.ts';
import type { Shipment } from '../shipment/shipment.ts';
import { inZone, instantOf, later, type Instant } from '../time/instant.ts';
import type { DaysAfter, Due } from './commitment-rule.ts';

/**
 * When a promise is due.
 * @param from what it counts from
 * @param zone the IANA time zone of the branch that owes it, in which days and hours are read
 * @returns undefined where it depends on a route that the shipment has not
 */
export function dueTime(due: Due, from: Instant, shipment: Shipment, zone: string): Instant | undefined {
  if ('within' in due) return later(from, due.within);
  if ('byLocalTime' in due) return pickupDeadline(from, shipment.area, zone, due.byLocalTime);
  const days = daysAfter(due.daysAfter, shipment);
  if (days === undefined) return undefined;
  const [hour = 0, minute = 0] = due.localTime.split(':').map(Number);
  const day = inZone(from, zone)
    .startOf('day')
    .plus({ days: hour === 24 ? days + 1 : days });
  // The hour is set anew: where clocks go forward at midnight, the day that it counts from began at 01:00.
  return instantOf(day.set({ hour: hour % 24, minute }));
}

function daysAfter(days: DaysAfter, { route }: Shipment): number | undefined {
  if (days === 'transit_days') return route?.transitDays;
  return typeof days === 'number' ? days : days.byTransfers[route?.transfers.length ?? 0];
}
