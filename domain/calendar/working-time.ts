import type { Instant } from '../time/instant.ts';
import { localDate, localMoment, type LocalDate } from '../time/local-time.ts';
import { withoutPauses, type Pause } from '../time/pauses.ts';
import { passedBy, type Span } from '../time/span.ts';
import type { WorkingTimes } from './calendar.ts';
import { hoursOn, workingDays } from './working-day.ts';

/** The working time of a date. Hours that the clocks skip are none. */
export function workingTimeOn(times: WorkingTimes, date: LocalDate, zone: string): Span[] {
  return hoursOn(times, date)
    .map(([opens, closes]) => ({ from: localMoment(date, opens, zone), to: localMoment(date, closes, zone) }))
    .filter(({ from, to }) => from < to);
}

/** The working time from an instant on, span by span; none beyond ten years. */
export function* workingTime(from: Instant, times: WorkingTimes, zone: string): Generator<Span, undefined> {
  for (const date of workingDays(times, localDate(from, zone))) {
    for (const span of workingTimeOn(times, date, zone)) {
      if (from < span.to) yield from < span.from ? span : { from, to: span.to };
    }
  }
}

/**
 * When so much working time is over: eight hours from a Friday at 16:00, by hours of 08:00 to 18:00, are over on Monday
 * at 14:00. What is over at closing time is due at closing time, not at the next opening.
 * @param duration ISO 8601, of hours, minutes and seconds ("PT8H")
 * @param zone the IANA time zone in which the hours are read
 * @param pauses in which it stands still
 * @returns undefined while it is paused until further notice, when nothing is due, and where there is not so much
 *   working time within ten years
 * @throws RangeError for a duration of days, which could be days or their hours
 */
export function workingTimeLater(
  from: Instant,
  duration: string,
  times: WorkingTimes,
  zone: string,
  pauses: readonly Pause[] = [],
): Instant | undefined {
  if (!duration.startsWith('PT')) throw new RangeError(`not a duration of hours: ${duration}`);
  return passedBy(duration, withoutPauses(workingTime(from, times, zone), pauses));
}

/**
 * When one works: the instant itself within the hours, else the next opening. At opening time one works, at closing
 * time no more.
 * @returns undefined where one does not work within ten years
 */
export function nextOpening(instant: Instant, times: WorkingTimes, zone: string): Instant | undefined {
  const { value } = workingTime(instant, times, zone).next();
  return value?.from;
}
