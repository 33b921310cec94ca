import type { Instant } from '../time/instant.ts';
import { dateAfter, localDate, localMoment } from '../time/local-time.ts';
import type { WorkingTimes } from './calendar.ts';
import { workingDays } from './working-day.ts';

/**
 * A local time on the so-manieth working day after the date of a moment. The date itself is not counted, whatever the
 * hour: one working day after a Friday is the Monday, and so it is after the Saturday.
 * @param days 0: the date itself if it is a working day, else the next one
 * @param localTime "HH:MM"; "24:00" is the end of the day. With 0 days it may lie before the moment.
 * @param zone the IANA time zone in which dates and times are read
 * @returns undefined where there are not so many within ten years
 */
export function workingDaysLater(
  from: Instant,
  days: number,
  localTime: string,
  times: WorkingTimes,
  zone: string,
): Instant | undefined {
  let left = Math.max(days, 1);
  const first = dateAfter(localDate(from, zone), days === 0 ? 0 : 1);
  for (const date of workingDays(times, first)) if (--left === 0) return localMoment(date, localTime, zone);
  return undefined;
}
