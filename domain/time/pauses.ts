import type { Instant } from './instant.ts';
import { passedBy, type Span } from './span.ts';

/** Time that does not count: from an instant until another, or until further notice. It may lie anywhere and over others. */
export interface Pause {
  readonly from: Instant;
  readonly until?: Instant | undefined;
}

/** Before it, all instants are. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z' as Instant;

/**
 * When a duration is over that stands still in pauses. A pause that begins when it is over, or later, changes nothing;
 * one that ends before it begins is none (X4).
 * @param duration ISO 8601, of weeks, days (of 24 hours), hours, minutes and seconds
 * @returns undefined while it is paused until further notice: nothing is due then
 * @throws RangeError for a duration of months or years
 */
export function laterWithPauses(from: Instant, duration: string, pauses: readonly Pause[]): Instant | undefined {
  return passedBy(duration, withoutPauses([{ from, to: END_OF_TIME }], pauses));
}

/** What pauses leave of spans of time, in their order. After a pause without an end nothing is left. */
export function* withoutPauses(spans: Iterable<Span>, pauses: readonly Pause[]): Generator<Span, undefined> {
  const inOrder = pauses
    .filter(({ from, until }) => until === undefined || from < until)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const span of spans) {
    let { from } = span;
    for (const pause of inOrder) {
      if (pause.from >= span.to) break;
      if (from < pause.from) yield { from, to: pause.from };
      if (pause.until === undefined) return;
      if (from < pause.until) from = pause.until;
    }
    if (from < span.to) yield { from, to: span.to };
  }
}
