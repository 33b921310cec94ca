import type { Instant } from '../time/instant.ts';
import type { SubjectEvent } from './subject.ts';

/** When the last of what happened became known, in whatever order it was told; undefined of nothing. */
export function changedAt(events: readonly Pick<SubjectEvent, 'recordedAt'>[]): Instant | undefined {
  return events
    .map(({ recordedAt }) => recordedAt)
    .toSorted()
    .at(-1);
}
