import { DateTime, FixedOffsetZone } from 'luxon';

/** A time as a file has it: the moment, to the millisecond, and how far the clock on the wall was from UTC. */
export interface Moment {
  readonly epochMs: number;
  readonly offsetMinutes: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d{1,30})?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)$/;

/**
 * The moment that an ISO 8601 text with an offset names ("2016-09-04T21:15:00-03:00", "2016-09-04T21:15:00.25+0800");
 * undefined where it names none. What is finer than a millisecond is cut off.
 */
export function momentOf(text: string): Moment | undefined {
  if (!FORM.test(text)) return undefined;
  const time = DateTime.fromISO(text, { setZone: true });
  return time.isValid ? { epochMs: time.toMillis(), offsetMinutes: time.offset } : undefined;
}

/** The midnight with which a moment's day began, by a clock that is so far from UTC. */
export function midnightBefore(epochMs: number, offsetMinutes: number): number {
  const wall = epochMs + offsetMinutes * MINUTE;
  return epochMs - (((wall % DAY) + DAY) % DAY);
}

/** A moment as the clock on the wall showed it. */
export function wallText(epochMs: number, offsetMinutes: number): string {
  return (
    DateTime.fromMillis(epochMs, { zone: FixedOffsetZone.instance(offsetMinutes) }).toISO({
      suppressMilliseconds: true,
    }) ?? 'no time'
  );
}
