import { earlier, type Instant } from '../time/instant.ts';

/** How long ago a vehicle may have arrived of which is told now, as an ISO 8601 duration. */
const LONGEST_AGO = 'P30D';

/** Whether a vehicle arrived so long ago that it is a slip of the pen: more than 30 days. */
export function isTooLongAgo(arrivedAt: Instant, now: Instant): boolean {
  return arrivedAt < earlier(now, LONGEST_AGO);
}
