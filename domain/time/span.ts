import { DateTime, Duration } from 'luxon';
import { instantOf, type Instant } from './instant.ts';

/** A stretch of time: from an instant until right before another, which lies after it. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The first moment by which so much time has passed, of the time in these spans alone. It may be the end of a span.
 * @param duration ISO 8601, of weeks, days (of 24 hours), hours, minutes and seconds
 * @param spans in their order, none over another; there may be no end of them
 * @returns undefined where the spans end before
 * @throws RangeError for a duration of months or years, whose length is uncertain, or for what is no duration
 */
export function passedBy(duration: string, spans: Iterable<Span>): Instant | undefined {
  let left = lengthOf(duration);
  for (const { from, to } of spans) {
    const length = Date.parse(to) - Date.parse(from);
    if (left <= length) return instantOf(DateTime.fromMillis(Date.parse(from) + left));
    left -= length;
  }
  return undefined;
}

function lengthOf(text: string): number {
  const duration = Duration.fromISO(text);
  const length = duration.toMillis();
  if (duration.years !== 0 || duration.months !== 0 || !(length >= 0))
    throw new RangeError(`not a duration of certain length: ${text}`);
  return length;
}
