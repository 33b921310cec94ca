import { inZone, type Instant } from '../time/instant.ts';

/** How long receipts have been out, in whole days since the goods arrived: E2's due days are the bounds. */
export const AGE_BANDS = ['0-10 days', '11-15 days', '16-20 days', '21-25 days', 'over 25 days'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const UP_TO: readonly number[] = [10, 15, 20, 25];

/** The band of a receipt whose goods arrived at a moment. */
export function ageBand(arrivedAt: Instant, now: Instant): AgeBand {
  const days = Math.floor(inZone(now, 'UTC').diff(inZone(arrivedAt, 'UTC'), 'days').days);
  const band = UP_TO.findIndex((limit) => days <= limit);
  return AGE_BANDS[band < 0 ? UP_TO.length : band] ?? 'over 25 days';
}
