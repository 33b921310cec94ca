import { earlier, type Instant } from '../time/instant.ts';

/** How long a message may have been on its way: of one that says longer the clock of its sender is wrong. */
const LONGEST_WAY = 'P1D';

/**
 * When an order by e-mail counts as placed: at the date of the message that completes it (A1), where that can be so.
 * @param date what the message says itself
 */
export function orderedAt(date: Instant | undefined, receivedAt: Instant): Instant {
  return date !== undefined && date <= receivedAt && date >= earlier(receivedAt, LONGEST_WAY) ? date : receivedAt;
}
