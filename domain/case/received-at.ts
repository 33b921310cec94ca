import { instantThatCounts } from '../time/clock-tolerance.ts';
import { earlier, type Instant } from '../time/instant.ts';

/** How long ago somebody may have turned to the desk of whom it hears now, as an ISO 8601 duration: what was promised since is missed at once. */
export const LONGEST_AGO = 'P7D';

/** When somebody turned to the desk, or why it cannot have been then. */
export type ReceivedAt =
  | { readonly at: Instant }
  | { readonly why: 'in_future' }
  | { readonly why: 'too_long_ago'; readonly earliest: Instant };

/** The time that counts for what is promised (G2): now where none is told, or where a clock is a little ahead (X13). */
export function receivedAt(told: Instant | undefined, now: Instant): ReceivedAt {
  const at = instantThatCounts(told ?? now, now);
  if (at === undefined) return { why: 'in_future' };
  const earliest = earlier(now, LONGEST_AGO);
  return at < earliest ? { why: 'too_long_ago', earliest } : { at };
}
