import { inZone, type Instant } from '../time/instant.ts';
import { dateAfter, localDate, localMoment } from '../time/local-time.ts';
import type { WorkingTimes } from './calendar.ts';
import { workingDays } from './working-day.ts';

/**
 * A due time, moved from a day of rest to the same local time of the next working day; on a working day it stays, at
 * whatever hour. Midnight is the end of the day before, since what is due by then is due on that day.
 * @returns undefined where there is no working day within ten years
 */
export function toWorkingDay(due: Instant, times: WorkingTimes, zone: string): Instant | undefined {
  const shown = localDate(due, zone);
  const endsDay = due === localMoment(shown, '00:00', zone);
  const date = endsDay ? dateAfter(shown, -1) : shown;
  const { value: day } = workingDays(times, date).next();
  if (day === undefined) return undefined;
  if (day === date) return due;
  return localMoment(day, endsDay ? '24:00' : inZone(due, zone).toFormat('HH:mm:ss.SSS'), zone);
}
