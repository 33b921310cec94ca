import type { Instant } from '../time/instant.ts';
import { minuteOf } from '../time/same-minute.ts';

/**
 * Events in the order in which they happened. People tell times to the minute: what is told of the same minute counts in
 * the order in which it was told (X5).
 * @param told events in the order of telling
 */
export function inOrder<Event extends { readonly occurredAt: Instant }>(told: readonly Event[]): Event[] {
  return told.toSorted((one, other) => {
    const [minute, others] = [minuteOf(one.occurredAt), minuteOf(other.occurredAt)];
    return minute < others ? -1 : Number(minute > others);
  });
}
