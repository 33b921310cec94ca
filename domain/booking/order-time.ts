import { instantThatCounts } from '../time/clock-tolerance.ts';
import { earlier, type Instant } from '../time/instant.ts';
import type { Booking } from './booking.ts';

/** How long ago an order may have been placed that is no history, as an ISO 8601 duration. */
const LONGEST_AGO = 'P31D';

/** When an order counts as placed, or why it cannot have been then. */
export type OrderTime =
  | { readonly at: Instant }
  | { readonly why: 'in_future' }
  | { readonly why: 'too_long_ago'; readonly earliest: Instant };

/**
 * The time of an order (A1): now where none is told, or where a clock is a little ahead (X13). An order of more than 31
 * days ago is one for `import`.
 */
export function orderTime(told: Instant | undefined, channel: Booking['channel'], now: Instant): OrderTime {
  const at = instantThatCounts(told ?? now, now);
  if (at === undefined) return { why: 'in_future' };
  const earliest = earlier(now, LONGEST_AGO);
  return at < earliest && channel !== 'import' ? { why: 'too_long_ago', earliest } : { at };
}
