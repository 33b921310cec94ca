import { DateTime } from 'luxon';
import { dateAfter, type LocalDate } from '../time/local-time.ts';
import { WEEKDAYS, type Hours, type WorkingTimes } from './calendar.ts';

/** How far ahead is looked for a day on which one works: ten years. A calendar may have years of days off. */
const DAYS_AHEAD = 3653;

/**
 * The hours of a date. A make-up day has those of its own day of the week if that has any, else those of the first
 * working day of the week: a Sunday on which one works is worked as a Monday is.
 */
export function hoursOn({ hours, daysOff, workDays }: WorkingTimes, date: LocalDate): readonly Hours[] {
  if (daysOff.includes(date)) return [];
  const week = WEEKDAYS.map((day) => hours[day] ?? []);
  const usual = week[DateTime.fromISO(date, { zone: 'UTC' }).weekday - 1] ?? [];
  if (usual.length > 0 || !workDays.includes(date)) return usual;
  return week.find((day) => day.length > 0) ?? [];
}

export function isWorkingDay(times: WorkingTimes, date: LocalDate): boolean {
  return hoursOn(times, date).length > 0;
}

/** The working days from a date on, that date too if it is one; none beyond ten years. */
export function* workingDays(times: WorkingTimes, from: LocalDate): Generator<LocalDate, undefined> {
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const date = dateAfter(from, days);
    if (isWorkingDay(times, date)) yield date;
  }
}
