import { isDeepStrictEqual } from 'node:util';
import type { LocalDate } from '../time/local-time.ts';

/** In the order of the week (ISO 8601). */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Local times, "HH:MM", between which one works: at the first yes, at the second no more. "24:00" is the end of the day. */
export type Hours = readonly [opens: string, closes: string];

/** When one works, by local time: each branch reads it in its own time zone. */
export interface WorkingTimes {
  /** The hours of each day of the week in their order, none over another. A day without any is a day of rest. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly Hours[]>>>;
  /** Dates on which one does not work, whatever day of the week they are. */
  readonly daysOff: readonly LocalDate[];
  /** Make-up days: dates on which one works although the day of the week is one of rest. */
  readonly workDays: readonly LocalDate[];
}

/** Working times by a code, in a version that never changes: what was promised by them stays judged by them (X14). */
export interface Calendar extends WorkingTimes {
  readonly code: string;
  /** From 1. */
  readonly version: number;
}

const ALL_DAY: readonly Hours[] = [['00:00', '24:00']];

/** Those of who works around the clock, every day. */
export const ALWAYS: WorkingTimes = {
  hours: Object.fromEntries(WEEKDAYS.map((day) => [day, ALL_DAY])),
  daysOff: [],
  workDays: [],
};

/** Names this very version of a calendar: "CN@3". */
export function calendarReference({ code, version }: Pick<Calendar, 'code' | 'version'>): string {
  return `${code}@${version}`;
}

/** Whether one works at the same times by both. */
export function sameTimes(one: WorkingTimes, other: WorkingTimes): boolean {
  const times = ({ hours, daysOff, workDays }: WorkingTimes) => ({ hours, daysOff, workDays });
  return isDeepStrictEqual(times(one), times(other));
}
