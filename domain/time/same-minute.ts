import type { Instant } from './instant.ts';

/** The minute of an instant, which sorts as instants do: people tell times to the minute. */
export function minuteOf(instant: Instant): string {
  return instant.slice(0, '2026-11-23T09:12'.length);
}

export function sameMinute(one: Instant, other: Instant): boolean {
  return minuteOf(one) === minuteOf(other);
}
