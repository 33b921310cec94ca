import type { Instant } from '../time/instant.ts';
import { sameMinute } from '../time/same-minute.ts';

/** That something has happened, since when we know, and by which type of event. */
export interface Happening {
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly by: string;
  /** Its place in the order of telling; what follows from several events has none. */
  readonly told?: number | undefined;
}

/** Whether one came before another: of the same minute, what was told before (X5), and of what has no place, by the moment. */
export function cameBefore(one: Happening, other: Happening): boolean {
  const byTelling = one.told !== undefined && other.told !== undefined && sameMinute(one.at, other.at);
  return byTelling ? one.told < other.told : one.at < other.at;
}

/**
 * The first of happenings; undefined of none. The earliest counts, whatever is reported later (X3). It is known since the
 * first of them was: a report that corrects the time does not make it unknown before.
 */
export function first(happenings: readonly Happening[]): Happening | undefined {
  const earliest = happenings.toSorted(byTime)[0];
  const knownAt = happenings.map((each) => each.knownAt).toSorted()[0];
  return earliest && knownAt !== undefined ? { ...earliest, knownAt } : undefined;
}

/** The last of happenings, known since the last of them was; undefined of none. */
export function last(happenings: readonly Happening[]): Happening | undefined {
  const latest = happenings.toSorted(byTime).at(-1);
  const knownAt = happenings
    .map((each) => each.knownAt)
    .toSorted()
    .at(-1);
  return latest && knownAt !== undefined ? { ...latest, knownAt } : undefined;
}

function byTime(one: Happening, other: Happening): number {
  return one.at < other.at ? -1 : Number(one.at > other.at);
}
