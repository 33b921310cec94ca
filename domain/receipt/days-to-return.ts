import { earlier, inZone, type Instant } from '../time/instant.ts';

/**
 * In how many whole local days a receipt came back (X12): from the date of the arrival to that of the return. The end of a
 * day belongs to that day, so that what is in time never counts as more than the limit.
 * @param zone the IANA zone of the destination branch
 */
export function daysToReturn(arrivedAt: Instant, returnedAt: Instant, zone: string): number {
  const [from, to] = [inZone(arrivedAt, zone), inZone(earlier(returnedAt, 'PT0.001S'), zone)];
  return Math.max(0, Math.round(to.startOf('day').diff(from.startOf('day'), 'days').days));
}
