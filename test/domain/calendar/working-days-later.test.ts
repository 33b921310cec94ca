import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../domain/calendar/working-day.ts';
import { workingDaysLater } from '../../../domain/calendar/working-days-later.ts';
import { localDate } from '../../../domain/time/local-time.ts';
import { at } from '../samples.ts';
import type { Pause } from '../../../domain/time/pauses.ts';
import { hoursByHand, isPaused, minuteOf, pausesIn, timesAround, windows, type Window } from './minute-by-minute.ts';
import { ALWAYS, datesFrom, NEVER, OFFICE } from './samples.ts';

const SHANGHAI = 'Asia/Shanghai';

describe('so many working days later', () => {
  it.each([
    ['the same day', '2026-11-23T09:00:00+08:00', 0, '12:00', '2026-11-23T12:00:00+08:00'],
    ['the same day, gone by already', '2026-11-23T17:00:00+08:00', 0, '12:00', '2026-11-23T12:00:00+08:00'],
    ['the end of the same day', '2026-11-23T09:00:00+08:00', 0, '24:00', '2026-11-24T00:00:00+08:00'],
    ['none from a Saturday', '2026-11-28T09:00:00+08:00', 0, '12:00', '2026-11-30T12:00:00+08:00'],
    ['one from a Monday', '2026-11-23T09:00:00+08:00', 1, '12:00', '2026-11-24T12:00:00+08:00'],
    ["one from a Friday's first moment", '2026-11-27T00:00:00+08:00', 1, '12:00', '2026-11-30T12:00:00+08:00'],
    ["one from a Friday's last", '2026-11-27T23:59:59.999+08:00', 1, '12:00', '2026-11-30T12:00:00+08:00'],
    ['one from a Saturday', '2026-11-28T00:00:00+08:00', 1, '12:00', '2026-11-30T12:00:00+08:00'],
    ['one from a Sunday', '2026-11-29T23:59:59+08:00', 1, '12:00', '2026-11-30T12:00:00+08:00'],
    ['two over a month', '2026-11-27T09:00:00+08:00', 2, '18:00', '2026-12-01T18:00:00+08:00'],
    ['two over a year', '2026-12-31T09:00:00+08:00', 2, '18:00', '2027-01-04T18:00:00+08:00'],
    ['ten', '2026-11-23T09:00:00+08:00', 10, '18:00', '2026-12-07T18:00:00+08:00'],
    ['one before days off', '2026-09-29T09:00:00+08:00', 1, '12:00', '2026-09-30T12:00:00+08:00'],
    ['one over days off', '2026-09-30T09:00:00+08:00', 1, '12:00', '2026-10-08T12:00:00+08:00'],
    ['none from a day off', '2026-10-01T09:00:00+08:00', 0, '12:00', '2026-10-08T12:00:00+08:00'],
    [
      'two, the other on a Saturday that is worked',
      '2026-10-08T09:00:00+08:00',
      2,
      '12:00',
      '2026-10-10T12:00:00+08:00',
    ],
    ['three, over the Sunday after it', '2026-10-08T09:00:00+08:00', 3, '12:00', '2026-10-12T12:00:00+08:00'],
    ['one, a Sunday that is worked', '2026-09-18T09:00:00+08:00', 1, '12:00', '2026-09-20T12:00:00+08:00'],
  ])('%s: from %s, %i days at %s: %s', (_, from, days, time, due) => {
    expect(workingDaysLater(at(from), days, time, OFFICE, SHANGHAI)).toBe(at(due));
  });

  it.each([
    [
      'clocks forward on the way',
      '2026-03-27T18:00:00+01:00',
      1,
      '18:00',
      'Europe/Berlin',
      '2026-03-30T18:00:00+02:00',
    ],
    ['and back', '2026-10-23T18:00:00+02:00', 1, '18:00', 'Europe/Berlin', '2026-10-26T18:00:00+01:00'],
    ['the date is the zone’s', '2026-11-29T23:30:00Z', 0, '12:00', 'Europe/Berlin', '2026-11-30T12:00:00+01:00'],
  ])('%s', (_, from, days, time, zone, due) => {
    expect(workingDaysLater(at(from), days, time, { ...OFFICE, daysOff: [] }, zone)).toBe(at(due));
  });

  it('ends a day at the midnight that its clocks have, skipped or not', () => {
    const from = at('2018-11-02T12:00:00-03:00');
    expect(workingDaysLater(from, 1, '24:00', ALWAYS, 'America/Sao_Paulo')).toBe(at('2018-11-04T01:00:00-02:00'));
    expect(workingDaysLater(from, 2, '24:00', ALWAYS, 'America/Sao_Paulo')).toBe(at('2018-11-05T00:00:00-02:00'));
  });

  it('is never where no days are left', () => {
    expect(workingDaysLater(at('2026-11-23T09:00:00Z'), 0, '12:00', NEVER, SHANGHAI)).toBeUndefined();
    expect(workingDaysLater(at('2026-11-23T09:00:00Z'), 4000, '12:00', ALWAYS, SHANGHAI)).toBeUndefined();
  });

  it('has so many working days in between, and falls on one', () => {
    const cases = windows.chain(({ zone, dates, minutes }) =>
      fc.tuple(fc.constant(zone), timesAround(dates), fc.constantFrom(...minutes), fc.nat(8)),
    );
    fc.assert(
      fc.property(cases, ([zone, times, { at: from, shown }, days]) => {
        const due = workingDaysLater(from, days, '12:00', times, zone);
        const first = shown.slice(0, 10);
        if (due === undefined) {
          expect(datesFrom(first, 60).filter((date) => isWorkingDay(times, date))).toEqual([]);
          return;
        }
        // The day that Samoa skipped has no noon: it is the next day's first moment.
        const last = due === at('2011-12-31T00:00:00+14:00') ? '2011-12-30' : localDate(due, zone);
        const between = datesFrom(first, 200).filter((date) => date <= last && isWorkingDay(times, date));
        expect(between.at(-1)).toBe(last);
        expect(between.filter((date) => days === 0 || date > first)).toHaveLength(Math.max(days, 1));
      }),
      { numRuns: 300 },
    );
  });
});

/** Two working days from Monday, 23 November 2026, 09:00, by their end: Wednesday's. */
const PAUSED: readonly (readonly [
  what: string,
  pauses: readonly (readonly [from: string, until?: string])[],
  due: string | undefined,
])[] = [
  ['none', [], '2026-11-25T24:00'],
  ['on the day that it counts from', [['2026-11-23T10:00', '2026-11-23T23:59']], '2026-11-25T24:00'],
  ['to the end of that day', [['2026-11-23T10:00', '2026-11-24T00:00']], '2026-11-25T24:00'],
  ['a minute into the next', [['2026-11-23T10:00', '2026-11-24T00:01']], '2026-11-26T24:00'],
  ['before it begins', [['2026-11-20T10:00', '2026-11-23T08:59']], '2026-11-25T24:00'],
  ['from before it begins to the second day', [['2026-11-20T10:00', '2026-11-25T12:00']], '2026-11-27T24:00'],
  ['within a day', [['2026-11-24T10:00', '2026-11-24T10:01']], '2026-11-26T24:00'],
  [
    'twice within a day',
    [
      ['2026-11-24T10:00', '2026-11-24T11:00'],
      ['2026-11-24T12:00', '2026-11-24T13:00'],
    ],
    '2026-11-26T24:00',
  ],
  ['over midnight', [['2026-11-24T23:59', '2026-11-25T00:01']], '2026-11-27T24:00'],
  ['from midnight to midnight', [['2026-11-24T00:00', '2026-11-25T00:00']], '2026-11-26T24:00'],
  ['in the last minute', [['2026-11-25T23:59', '2026-11-26T00:00']], '2026-11-26T24:00'],
  ['when it is due', [['2026-11-26T00:00', '2026-11-27T12:00']], '2026-11-25T24:00'],
  ['no time', [['2026-11-25T12:00', '2026-11-25T12:00']], '2026-11-25T24:00'],
  [
    'over a weekend alone',
    [
      ['2026-11-28T00:00', '2026-11-30T00:00'],
      ['2026-11-24T12:00', '2026-11-25T12:00'],
    ],
    '2026-11-27T24:00',
  ],
  [
    'from Friday to Monday',
    [
      ['2026-11-24T09:00', '2026-11-26T09:00'],
      ['2026-11-27T23:00', '2026-11-30T09:00'],
    ],
    '2026-12-02T24:00',
  ],
  ['without an end', [['2026-11-25T12:00']], undefined],
  ['without an end, when it is due', [['2026-11-26T00:00']], '2026-11-25T24:00'],
  ['without an end, from before it begins', [['2026-11-20T12:00']], undefined],
  [
    'without an end, once another has put it off',
    [['2026-11-24T12:00', '2026-11-24T13:00'], ['2026-11-26T12:00']],
    undefined,
  ],
];

/** By hand, minute by minute: when the last of so many working days is over on none of which a minute before that time is paused. */
function countedDays(
  window: Window,
  [start, days, time]: readonly [start: number, days: number, time: string],
  worked: (date: string) => boolean,
  pauses: readonly Pause[],
) {
  const { minutes, dates } = window;
  const today = (minutes[start]?.shown ?? '').slice(0, 10);
  let left = Math.max(days, 1);
  for (const date of dates) {
    const [begins, due] = [Math.max(start, minuteOf(window, date, '00:00')), minuteOf(window, date, time)];
    if (due >= minutes.length) return undefined;
    if ((days === 0 ? date < today : date <= today) || !worked(date)) continue;
    const still = minutes.slice(begins, due);
    const paused = still.some((minute) => isPaused(minute.at, pauses));
    // Samoa left out a day, which has no minutes: an end that nobody knows is over by it no more than by another.
    const endless = pauses.filter(({ until }) => until === undefined);
    if (still.some((minute) => isPaused(minute.at, endless))) return undefined;
    if (!paused && --left === 0) return minutes[due]?.at;
  }
  return undefined;
}

describe('so many working days that stand still', () => {
  it.each(PAUSED)('%s', (_, pauses, due) => {
    const local = (text: string) => at(`${text}+08:00`);
    const still = pauses.map(([from, until]) => ({
      from: local(from),
      ...(until !== undefined && { until: local(until) }),
    }));
    const later = workingDaysLater(local('2026-11-23T09:00'), 2, '24:00', OFFICE, SHANGHAI, still);
    expect(later).toBe(due && local(due));
  });

  it('over the Spring Festival, with evidence that comes in the middle of it', () => {
    const festival = {
      ...OFFICE,
      daysOff: datesFrom('2027-02-05', 7),
      workDays: ['2027-02-14', '2027-02-20'],
    };
    const awaited = { from: at('2027-02-03T10:00:00+08:00'), until: at('2027-02-08T12:00:00+08:00') };
    // Friday the 12th, Sunday the 14th that is worked, Monday to Wednesday.
    expect(workingDaysLater(at('2027-02-03T09:00:00+08:00'), 5, '24:00', festival, SHANGHAI, [awaited])).toBe(
      at('2027-02-18T00:00:00+08:00'),
    );
  });

  it('end when a look at every minute says so', () => {
    const cases = windows.chain((window) =>
      fc.tuple(
        fc.constant(window),
        timesAround(window.dates),
        fc.integer({ min: 14 * 60, max: 8000 }),
        fc.nat(4),
        fc.constantFrom('24:00', '18:00', '12:30'),
        pausesIn(window),
      ),
    );
    fc.assert(
      fc.property(cases, ([window, times, start, days, time, pauses]) => {
        const { at: from, shown } = window.minutes[start] ?? { at: at(''), shown: '' };
        // A window begins before its first date.
        fc.pre(window.dates.includes(shown.slice(0, 10)));
        const worked = (date: string): boolean => hoursByHand(times, date).length > 0;
        const counted = countedDays(window, [start, days, time], worked, pauses);
        const due = workingDaysLater(from, days, time, times, window.zone, pauses);
        if (counted !== undefined) expect(due).toBe(counted);
        else expect(due === undefined || due > (window.minutes.at(-1)?.at ?? '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are never due before they would be without', () => {
    const cases = windows.chain((window) =>
      fc.tuple(fc.constant(window), fc.nat(5000), fc.integer({ min: 1, max: 5 }), pausesIn(window)),
    );
    fc.assert(
      fc.property(cases, ([{ zone, minutes }, start, days, pauses]) => {
        const later = (still: readonly Pause[]) =>
          workingDaysLater(minutes[start]?.at ?? at(''), days, '24:00', OFFICE, zone, still) ?? '9999';
        expect(later(pauses) >= later([])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
