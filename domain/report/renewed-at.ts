import type { Instant } from '../time/instant.ts';

const MINUTE = 60_000;
/** Answers within so long lead to one renewal, however many there are. */
const TOGETHER = 5 * MINUTE;
/** An answer is stored within a minute of being given. */
const STORED_WITHIN = MINUTE;

/**
 * When the report of all branches is made anew with an answer that was given at a moment (E5): when the five minutes in which
 * it was given are over, and all that was given in them is stored.
 */
export function renewedAt(answeredAt: Instant): Instant {
  const end = (Math.floor(Date.parse(answeredAt) / TOGETHER) + 1) * TOGETHER;
  return new Date(end + STORED_WITHIN).toISOString() as Instant;
}
