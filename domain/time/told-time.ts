import { instantThatCounts } from './clock-tolerance.ts';
import type { Instant } from './instant.ts';
import { sameMinute } from './same-minute.ts';

/**
 * When something happened that was told with a time (X13): a clock may be a little ahead, and what is told of the minute
 * in which its subject began did not come before it.
 * @returns a time in the future, or before the beginning, where it cannot have happened then
 */
export function toldTime(told: Instant, now: Instant, beginsAt: Instant): Instant {
  const counts = instantThatCounts(told, now) ?? told;
  return counts < beginsAt && sameMinute(counts, beginsAt) ? beginsAt : counts;
}
