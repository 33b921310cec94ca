import fc from 'fast-check';
import { IANAZone } from 'luxon';
import type { Hours, WorkingTimes } from '../../../domain/calendar/calendar.ts';
import type { Pause } from '../../../domain/time/pauses.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, MINUTE } from '../samples.ts';

/** Days of which every minute is looked at. */
export interface Window {
  readonly zone: string;
  readonly dates: readonly string[];
  /** What the clocks of the zone show, minute by minute. */
  readonly minutes: readonly { readonly at: Instant; readonly shown: string }[];
}

const DAYS = 12;

/** Twelve days in which something happens to the calendar or to the clocks, in the middle of them. */
export const WINDOWS: readonly Window[] = (
  [
    ['Asia/Shanghai', '2026-09-25'], // a month's end
    ['Asia/Shanghai', '2026-12-26'], // a year's end
    ['Asia/Shanghai', '2028-02-24'], // a leap day
    ['Europe/Berlin', '2026-03-24'], // 02:00 is 03:00 on the 29th
    ['Europe/Berlin', '2026-10-20'], // 03:00 is 02:00 on the 25th
    ['America/Sao_Paulo', '2018-10-30'], // 00:00 is 01:00 on 4 November
    ['America/Sao_Paulo', '2018-02-13'], // 24:00 is 23:00 on the 17th
    ['America/St_Johns', '2009-10-27'], // 00:01 is 23:01 of the day before on 1 November
    ['Australia/Lord_Howe', '2026-09-29'], // 02:00 is 02:30 on 4 October
    ['Pacific/Apia', '2011-12-25'], // there is no 30th
  ] as const
).map(([zone, first]) => {
  const dates = Array.from({ length: DAYS }, (_, day) => datePlus(first, day));
  const begins = Date.parse(first) - 14 * 60 * MINUTE;
  const minutes = Array.from({ length: DAYS * 24 * 60 }, (_, minute) => {
    const moment = begins + minute * MINUTE;
    const wall = moment + IANAZone.create(zone).offset(moment) * MINUTE;
    return { at: iso(moment), shown: new Date(wall).toISOString().slice(0, 16) };
  });
  return { zone, dates, minutes };
});

/** The first minute that shows a time of a date, or a later one, by its number; the number of all where none does. */
export function minuteOf({ minutes }: Window, date: string, time: string): number {
  const text = time === '24:00' ? `${datePlus(date, 1)}T00:00` : `${date}T${time}`;
  // Clocks are fourteen hours ahead at most: none shows it before.
  const begin = Math.max(0, (Date.parse(`${text}Z`) - Date.parse(minutes[0]?.at ?? '')) / MINUTE - 14 * 60 - 1);
  for (let minute = begin; minute < minutes.length; minute++) if ((minutes[minute]?.shown ?? '') >= text) return minute;
  return minutes.length;
}

/** Of each minute of a window, whether one works. */
export function workedMinutes(window: Window, times: WorkingTimes): boolean[] {
  const worked = window.minutes.map(() => false);
  for (const date of window.dates) {
    for (const [opens, closes] of hoursByHand(times, date)) {
      worked.fill(true, minuteOf(window, date, opens), minuteOf(window, date, closes));
    }
  }
  return worked;
}

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The hours of a date. */
export function hoursByHand({ hours, daysOff, workDays }: WorkingTimes, date: string): readonly Hours[] {
  if (daysOff.includes(date)) return [];
  const usual = hours[DAY_NAMES[new Date(date).getUTCDay()] ?? 'mon'] ?? [];
  if (usual.length > 0 || !workDays.includes(date)) return usual;
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const) {
    if (hours[day]?.length) return hours[day];
  }
  return [];
}

/** Whether a minute lies in a pause. */
export function isPaused(minute: Instant, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= minute && (until === undefined || minute < until));
}

/** When so many of the minutes that count have passed from a minute on; undefined where the window ends before. */
export function passedMinutes(
  { minutes }: Window,
  from: number,
  count: number,
  counts: (minute: number) => boolean,
): Instant | undefined {
  let left = count;
  for (let minute = from; minute < minutes.length - 1; minute++) {
    if (counts(minute) && --left === 0) return minutes[minute + 1]?.at;
  }
  return undefined;
}

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Up to three times of a day's hours, many of them at the hours at which clocks are changed. */
const dayHours = fc
  .uniqueArray(fc.oneof(fc.nat(24 * 60), fc.nat(4 * 60), fc.constantFrom(0, 60, 120, 180, 23 * 60, 24 * 60)), {
    maxLength: 6,
  })
  .map((minutes) => {
    const inOrder = minutes.sort((one, other) => one - other).map(clockTime);
    return Array.from(
      { length: Math.floor(inOrder.length / 2) },
      (_, pair) => [inOrder[2 * pair] ?? '', inOrder[2 * pair + 1] ?? ''] as const,
    );
  });

export const windows = fc.constantFrom(...WINDOWS);

/** Working times with days off and make-up days among some dates. */
export function timesAround(dates: readonly string[]): fc.Arbitrary<WorkingTimes> {
  const days = fc.array(fc.constantFrom(...dates), { maxLength: 5 });
  const hours = fc.record(
    { mon: dayHours, tue: dayHours, wed: dayHours, thu: dayHours, fri: dayHours, sat: dayHours, sun: dayHours },
    { requiredKeys: [] },
  );
  return fc.record({ hours, daysOff: days, workDays: days }).map(({ workDays, daysOff, ...rest }) => ({
    ...rest,
    daysOff,
    workDays: workDays.filter((d) => !daysOff.includes(d)),
  }));
}

/** Pauses among the minutes of a window, some over others, some touching, some empty, some without an end. */
export function pausesIn({ minutes }: Window): fc.Arbitrary<Pause[]> {
  const minute = fc.nat(minutes.length - 1).map((number) => minutes[number]?.at ?? at('2026-01-01T00:00:00Z'));
  return fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.record({ from: minute, until: minute }) },
      { weight: 1, arbitrary: fc.record({ from: minute }) },
    ),
    { maxLength: 4 },
  );
}

function datePlus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}

function iso(moment: number): Instant {
  return at(new Date(moment).toISOString());
}
