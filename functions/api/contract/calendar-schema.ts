import * as z from 'zod/mini';
import { WEEKDAYS, type WorkingTimes } from '../../../domain/calendar/calendar.ts';

const MOST_HOURS_A_DAY = 8;
/** Of days off, and of make-up days: China's of thirty years. */
const MOST_DATES = 1000;
const LEAST_MINUTES_A_WEEK = 60;

const time = (form: RegExp, error: string) => z.string().check(z.regex(form, { error, abort: true }));
const opens = time(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00');
const closes = time(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 18:00, or 24:00');

const day = z.nullish(
  z.array(z.tuple([opens, closes]).check(z.refine(([from, to]) => from < to, 'must end after it begins'))).check(
    z.maxLength(MOST_HOURS_A_DAY),
    z.superRefine((hours, context) => {
      hours.forEach(([from], at) => {
        const before = hours[at - 1];
        if (before && from < before[1])
          context.addIssue({
            code: 'custom',
            path: [at],
            message: 'must begin when the hours before it have ended, or later',
          });
      });
    }),
  ),
);

/** The hours of each day of a week. */
export const week = z
  .pipe(
    z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
    // A day of rest is one without hours, however that is said.
    z.transform((hours) => {
      const worked = WEEKDAYS.flatMap((name) => (hours[name]?.length ? [[name, hours[name]]] : []));
      return Object.fromEntries(worked) as WorkingTimes['hours'];
    }),
  )
  .check(
    z.refine(
      (hours) =>
        Object.values(hours)
          .flat()
          .reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0) >= LEAST_MINUTES_A_WEEK,
      'must have an hour of work in the week',
    ),
  );

const dates = z.pipe(
  z.nullish(
    z.array(z.iso.date('must be a date such as 2027-02-17')).check(
      z.maxLength(MOST_DATES),
      z.refine((list) => new Set(list).size === list.length, 'must name each date once'),
    ),
  ),
  z.transform((list) => (list ?? []).sort()),
);

export const calendarSchema = z.strictObject({ hours: week, days_off: dates, work_days: dates }).check(
  z.refine(({ days_off, work_days }) => !work_days.some((date) => days_off.includes(date)), {
    path: ['work_days'],
    message: 'must not name a day off',
    // Wrong hours are no reason not to look at the dates.
    when: ({ issues }) => issues.every(({ path }) => path?.[0] === 'hours'),
  }),
);

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
