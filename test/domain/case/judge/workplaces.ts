import type { Calendar } from '../../../../domain/calendar/calendar.ts';
import { datesFrom } from '../../calendar/samples.ts';
import type { Workplace } from './life.ts';

/** A workplace, and how the code is told of it. */
export interface Place extends Workplace {
  readonly timeZone: string;
  readonly calendar?: Calendar | undefined;
}

const DAY = [['08:00', '18:00']] as const;
const WEEK = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };

const NEW_YEAR = ['2027-01-01'];
/** Made up: a week, with work on a Sunday before it and a Saturday after. */
const SPRING_FESTIVAL = datesFrom('2027-02-05', 7);
const MAKE_UP = ['2027-01-31', '2027-02-13'];

/** As far as lives go. */
const DATES = datesFrom('2026-11-01', 400);
const on = (...weekdays: readonly number[]) => DATES.filter((date) => weekdays.includes(new Date(date).getUTCDay()));

/** The desk: Monday to Friday. */
export const DESK: Place = {
  timeZone: 'Asia/Shanghai',
  hoursAhead: 8,
  daysOff: [...on(0, 6).filter((date) => !MAKE_UP.includes(date)), ...NEW_YEAR, ...SPRING_FESTIVAL],
  calendar: {
    code: 'DESK',
    version: 1,
    hours: WEEK,
    daysOff: [...NEW_YEAR, ...SPRING_FESTIVAL],
    workDays: MAKE_UP,
  },
};

/** A branch elsewhere: Monday to Saturday, and no festival but the New Year. */
export const BRANCH: Place = {
  timeZone: 'Asia/Tokyo',
  hoursAhead: 9,
  daysOff: [...on(0), ...NEW_YEAR],
  calendar: { code: 'BRANCH', version: 1, hours: { ...WEEK, sat: DAY }, daysOff: NEW_YEAR, workDays: [] },
};

/** Somebody works there every day. */
export const ALWAYS_OPEN: Place = { timeZone: 'Asia/Shanghai', hoursAhead: 8, daysOff: [] };
