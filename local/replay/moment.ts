import { DateTime, FixedOffsetZone } from 'luxon';

/** A time as a file has it: the moment, and how far the clock on the wall was from UTC. */
export interface Moment {
  readonly text: string;
  readonly epochMs: number;
  readonly offsetMinutes: number;
}

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/** The moment that an ISO 8601 text with an offset names ("2016-09-04T21:15:00-03:00"); undefined where it names none. */
export function momentOf(text: string): Moment | undefined {
  if (!FORM.test(text)) return undefined;
  const time = DateTime.fromISO(text, { setZone: true });
  return time.isValid ? { text, epochMs: time.toMillis(), offsetMinutes: time.offset } : undefined;
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
