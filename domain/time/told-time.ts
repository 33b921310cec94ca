import { later, type Instant } from './instant.ts';
import { sameMinute } from './same-minute.ts';

/** How far a partner's clock may be ahead of ours. */
const AHEAD = 'PT120S';

/**
 * When something happened that was told with a time (X13): a clock that is up to two minutes ahead means now, and what is
 * told of the minute in which its subject began did not come before it.
 */
export function toldTime(told: Instant, now: Instant, beginsAt: Instant): Instant {
  if (told > now) return told <= later(now, AHEAD) ? now : told;
  return told < beginsAt && sameMinute(told, beginsAt) ? beginsAt : told;
}
