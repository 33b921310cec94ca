import { later, type Instant } from '../time/instant.ts';

/** How long ago somebody turned to the desk, of cases in the queue. */
export const QUEUE_AGES = [
  'under 30 minutes',
  'under 2 hours',
  'under 8 hours',
  'under 24 hours',
  '24 hours and more',
] as const;
export type QueueAge = (typeof QUEUE_AGES)[number];

const UNDER: readonly string[] = ['PT30M', 'PT2H', 'PT8H', 'PT24H'];

/** The age of a case that was received at a moment. */
export function queueAge(receivedAt: Instant, now: Instant): QueueAge {
  const band = UNDER.findIndex((limit) => now < later(receivedAt, limit));
  return QUEUE_AGES[band < 0 ? UNDER.length : band] ?? '24 hours and more';
}
