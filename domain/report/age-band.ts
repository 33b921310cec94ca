import { daysToReturn } from '../receipt/days-to-return.ts';
import type { Instant } from '../time/instant.ts';

/** How long receipts have been out, in whole days since the goods arrived: E2's due days are the bounds. */
export const AGE_BANDS = ['0-10 days', '11-15 days', '16-20 days', '21-25 days', 'over 25 days'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const UP_TO: readonly number[] = [10, 15, 20, 25];

/**
 * The band of a receipt whose goods arrived at a moment: that of the days which it would have taken if it were back now
 * (X12). @param zone the IANA zone of the destination branch
 */
export function ageBand(arrivedAt: Instant, now: Instant, zone: string): AgeBand {
  const days = daysToReturn(arrivedAt, now, zone);
  const band = UP_TO.findIndex((limit) => days <= limit);
  return AGE_BANDS[band < 0 ? UP_TO.length : band] ?? 'over 25 days';
}
