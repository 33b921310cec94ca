import { ALWAYS, type Calendar } from '../calendar/calendar.ts';
import { toWorkingDay } from '../calendar/to-working-day.ts';
import { workingDaysLater } from '../calendar/working-days-later.ts';
import { nextOpening, workingTimeLater } from '../calendar/working-time.ts';
import { laterWithPauses, type Pause } from '../time/pauses.ts';
import { inZone, instantOf, type Instant } from '../time/instant.ts';
import { ofClass } from './of-class.ts';
import type { DaysAfter, Due, LocalTimeRow } from './promise-rule.ts';

/** What a due time depends on besides the moment that it counts from. */
export interface Circumstances {
  /** The IANA zone in which days and hours are read, and when the debtor works: always, without a calendar. */
  readonly timeZone: string;
  readonly calendar: Calendar | undefined;
  readonly measure: (name: string) => number | undefined;
  readonly localTimes: string | undefined;
  readonly pauses: readonly Pause[];
  /** Which of several numbers hold for the subject: the first that a table names. */
  readonly classes: readonly string[];
}

/**
 * When a promise is due.
 * @param from what it counts from
 * @returns undefined where it depends on something that is not known, or while it stands still: nothing is promised then
 */
export function dueTime(
  due: Due,
  from: Instant,
  { timeZone, calendar, measure, localTimes, pauses, classes }: Circumstances,
): Instant | undefined {
  if ('within' in due) {
    const duration = ofClass(due.within, classes);
    return due.counting === 'working_time' && calendar
      ? workingTimeLater(from, duration, calendar, timeZone, pauses)
      : laterWithPauses(from, duration, pauses);
  }
  if ('byLocalTime' in due) {
    const rows = due.byLocalTime[localTimes ?? ''];
    if (!rows) return undefined;
    if (due.calendar === undefined || !calendar) return byLocalTime(from, rows, timeZone);
    const opening = nextOpening(from, calendar, timeZone);
    return opening && toWorkingDay(byLocalTime(opening, rows, timeZone), calendar, timeZone);
  }
  if ('workingDaysAfter' in due) {
    const days = ofClass(due.workingDaysAfter, classes);
    return workingDaysLater(from, days, due.localTime, calendar ?? ALWAYS, timeZone, pauses);
  }
  const days = numberOfDays(due.daysAfter, measure);
  return days === undefined ? undefined : onLaterDay(from, days, due.localTime, timeZone);
}

/** Whether the code knows how to reckon a due time: one that is stored may be of a way that there was once. */
export function isReckonable(due: Due, isMeasure: (name: string) => boolean): boolean {
  if (['within', 'byLocalTime', 'workingDaysAfter'].some((way) => way in due)) return true;
  if (!('daysAfter' in due)) return false;
  const days = due.daysAfter;
  return typeof days === 'number' || isMeasure(typeof days === 'string' ? days : (Object.keys(days)[0] ?? ''));
}

/** A local time by the local time of a moment, by the first row that applies (B1). @throws RangeError where none does */
export function byLocalTime(from: Instant, rows: readonly LocalTimeRow[], zone: string): Instant {
  const local = inZone(from, zone).toFormat('HH:mm');
  const row = rows.find(({ acceptedBefore }) => acceptedBefore === undefined || local < acceptedBefore);
  if (!row) throw new RangeError(`no local time for what comes at ${local}`);
  return onLaterDay(from, row.daysLater, row.pickedUpBy, zone);
}

/** A local time so many days after the date of a moment. @param localTime "HH:MM"; "24:00" is the end of the day */
export function onLaterDay(from: Instant, days: number, localTime: string, zone: string): Instant {
  const [hour = 0, minute = 0] = localTime.split(':').map(Number);
  const day = inZone(from, zone)
    .startOf('day')
    .plus({ days: hour === 24 ? days + 1 : days });
  // The hour is set anew: where clocks go forward at midnight, the day that it counts from began at 01:00.
  return instantOf(day.set({ hour: hour % 24, minute }));
}

function numberOfDays(days: DaysAfter, measure: Circumstances['measure']): number | undefined {
  if (typeof days === 'number') return days;
  if (typeof days === 'string') return measure(days);
  const [[name, numbers] = ['', undefined]] = Object.entries(days);
  const value = measure(name);
  return value === undefined ? undefined : (numbers?.[value] ?? numbers?.at(-1));
}
