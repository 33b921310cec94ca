import { later, type Instant } from './instant.ts';

/** How far the clock of whoever tells may be ahead of ours (X13), as an ISO 8601 duration. */
export const CLOCK_TOLERANCE = 'PT120S';

/**
 * The instant that counts for what is told to have happened: a clock may be two minutes ahead, and then it is now (X13).
 * @returns undefined for what lies further in the future
 */
export function instantThatCounts(told: Instant, now: Instant): Instant | undefined {
  if (told <= now) return told;
  return told <= later(now, CLOCK_TOLERANCE) ? now : undefined;
}
