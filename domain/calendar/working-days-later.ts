import type { Instant } from '../time/instant.ts';
import { dateAfter, localDate, localMoment } from '../time/local-time.ts';
import type { Pause } from '../time/pauses.ts';
import type { Span } from '../time/span.ts';
import type { WorkingTimes } from './calendar.ts';
import { workingDays } from './working-day.ts';

/**
 * A local time on the so-manieth working day after the date of a moment. The date itself is not counted, whatever the
 * hour: one working day after a Friday is the Monday, and so it is after the Saturday. Nor is a day counted on which it
 * stands still before that time, however short: where it goes on in the course of a day, it goes on as if it began then.
 * @param days 0: the date itself if it is a working day, else the next one
 * @param localTime "HH:MM"; "24:00" is the end of the day. With 0 days it may lie before the moment.
 * @param zone the IANA time zone in which dates and times are read
 * @param pauses in which it stands still; one that begins when it is due, or later, changes nothing (X4)
 * @returns undefined while it is paused until further notice, when nothing is due, and where there are not so many
 *   within ten years
 */
export function workingDaysLater(
  from: Instant,
  days: number,
  localTime: string,
  times: WorkingTimes,
  zone: string,
  pauses: readonly Pause[] = [],
): Instant | undefined {
  let left = Math.max(days, 1);
  const first = dateAfter(localDate(from, zone), days === 0 ? 0 : 1);
  for (const date of workingDays(times, first)) {
    const due = localMoment(date, localTime, zone);
    const begins = localMoment(date, '00:00', zone);
    const still = pauses.filter((pause) => liesIn(pause, { from: begins < from ? from : begins, to: due }));
    if (still.some(({ until }) => until === undefined)) return undefined;
    if (still.length === 0 && --left === 0) return due;
  }
  return undefined;
}

/** Whether some of a pause lies in a stretch of time. */
function liesIn({ from, until }: Pause, { from: begins, to: ends }: Span): boolean {
  return begins < ends && from < ends && (until === undefined || (from < until && begins < until));
}
