import type { Calendar } from '../../../domain/calendar/calendar.ts';

const DAY = [['08:00', '18:00']] as const;

/** Monday to Friday, with a week of days off in October 2026 and, for it, work on a Sunday and a Saturday. */
export const OFFICE: Calendar = {
  code: 'OFFICE',
  version: 1,
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  daysOff: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workDays: ['2026-09-20', '2026-10-10'],
};

const MORNING = ['08:30', '12:00'] as const;
const AFTERNOON = ['13:30', '17:30'] as const;

/** Monday to Saturday, with a lunch break; on Saturdays mornings only. */
export const WITH_LUNCH: Calendar = {
  code: 'LUNCH',
  version: 1,
  hours: {
    mon: [MORNING, AFTERNOON],
    tue: [MORNING, AFTERNOON],
    wed: [MORNING, AFTERNOON],
    thu: [MORNING, AFTERNOON],
    fri: [MORNING, AFTERNOON],
    sat: [MORNING],
  },
  daysOff: [],
  workDays: ['2026-11-22'],
};

const ALL_DAY = [['00:00', '24:00']] as const;

/** Round the clock, every day. */
export const ALWAYS: Calendar = {
  code: 'ALWAYS',
  version: 1,
  hours: { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY, sun: ALL_DAY },
  daysOff: [],
  workDays: [],
};

/** Dates, one after the other. */
export function datesFrom(first: string, days: number): string[] {
  return Array.from({ length: days }, (_, day) =>
    new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Mondays only, and twenty years of Mondays off: no day is left within ten years. */
export const NEVER: Calendar = {
  code: 'NEVER',
  version: 1,
  hours: { mon: DAY },
  daysOff: datesFrom('2026-01-05', 20 * 366).filter((date) => new Date(date).getUTCDay() === 1),
  workDays: [],
};
