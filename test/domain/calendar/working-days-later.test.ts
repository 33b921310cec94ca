import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../domain/calendar/working-day.ts';
import { workingDaysLater } from '../../../domain/calendar/working-days-later.ts';
import { localDate } from '../../../domain/time/local-time.ts';
import { at } from '../samples.ts';
import { timesAround, windows } from './minute-by-minute.ts';
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
