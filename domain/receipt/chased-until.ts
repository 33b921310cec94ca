import { later, type Instant } from '../time/instant.ts';

/** How far ahead a branch is told of what will be due, an ISO 8601 duration. */
const AHEAD = 'P3D';

/** Until when receipts are chased that are due (E4): those past due, and those that will be within three days. */
export function chasedUntil(now: Instant): Instant {
  return later(now, AHEAD);
}
