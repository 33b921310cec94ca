import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorkingDay } from '../../../domain/calendar/to-working-day.ts';
import { isWorkingDay } from '../../../domain/calendar/working-day.ts';
import { localText } from '../../../domain/time/instant.ts';
import { at } from '../samples.ts';
import { timesAround, windows } from './minute-by-minute.ts';
import { datesFrom, NEVER, OFFICE } from './samples.ts';

const SHANGHAI = 'Asia/Shanghai';

describe('a due time moved to a working day', () => {
  it.each([
    ['on a Friday it stays', '2026-11-27T15:00:00+08:00', '2026-11-27T15:00:00+08:00'],
    ['in the night too', '2026-11-27T03:00:00+08:00', '2026-11-27T03:00:00+08:00'],
    ['to the last', '2026-11-27T23:59:59.999+08:00', '2026-11-27T23:59:59.999+08:00'],
    ['at the end of Friday it stays', '2026-11-28T00:00:00+08:00', '2026-11-28T00:00:00+08:00'],
    ['on a Saturday', '2026-11-28T00:00:00.001+08:00', '2026-11-30T00:00:00.001+08:00'],
    ['on a Saturday', '2026-11-28T12:00:00+08:00', '2026-11-30T12:00:00+08:00'],
    ['at the end of Saturday', '2026-11-29T00:00:00+08:00', '2026-12-01T00:00:00+08:00'],
    ['on a Sunday', '2026-11-29T23:59:59+08:00', '2026-11-30T23:59:59+08:00'],
    ['at the end of Sunday', '2026-11-30T00:00:00+08:00', '2026-12-01T00:00:00+08:00'],
    ['on a Monday it stays', '2026-11-30T00:00:00.001+08:00', '2026-11-30T00:00:00.001+08:00'],
    ['before days off it stays', '2026-09-30T18:00:00+08:00', '2026-09-30T18:00:00+08:00'],
    ['on the first day off', '2026-10-01T12:00:00+08:00', '2026-10-08T12:00:00+08:00'],
    ['on the last', '2026-10-07T12:00:00+08:00', '2026-10-08T12:00:00+08:00'],
    ['on a Saturday that is worked it stays', '2026-10-10T12:00:00+08:00', '2026-10-10T12:00:00+08:00'],
    ['on the Sunday after it', '2026-10-11T12:00:00+08:00', '2026-10-12T12:00:00+08:00'],
  ])('%s: %s is %s', (_, due, moved) => {
    expect(toWorkingDay(at(due), OFFICE, SHANGHAI)).toBe(at(moved));
  });

  it.each([
    ['clocks forward', 'Europe/Berlin', '2026-03-28T12:00:00+01:00', '2026-03-30T12:00:00+02:00'],
    ['clocks back', 'Europe/Berlin', '2026-10-24T12:00:00+02:00', '2026-10-26T12:00:00+01:00'],
    ['in an hour that comes twice', 'Europe/Berlin', '2026-10-25T02:30:00+01:00', '2026-10-26T02:30:00+01:00'],
    ['a day that begins at 01:00', 'America/Sao_Paulo', '2018-11-03T00:30:00-03:00', '2018-11-05T00:30:00-02:00'],
    ['its end', 'America/Sao_Paulo', '2018-11-05T00:00:00-02:00', '2018-11-06T00:00:00-02:00'],
    ['the end of the day before it', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00', '2018-11-06T00:00:00-02:00'],
    ['over a year', SHANGHAI, '2022-12-31T12:00:00+08:00', '2023-01-02T12:00:00+08:00'],
  ])('%s in %s: %s is %s', (_, zone, due, moved) => {
    expect(toWorkingDay(at(due), OFFICE, zone)).toBe(at(moved));
  });

  it('is the moment at which the clocks go forward where they skip its time that day', () => {
    const sundays = { ...OFFICE, hours: { sun: [['08:00', '18:00']] } } as const;
    expect(toWorkingDay(at('2026-03-28T02:30:00+01:00'), sundays, 'Europe/Berlin')).toBe(
      at('2026-03-29T03:00:00+02:00'),
    );
  });

  it('is never where no working day is left', () => {
    expect(toWorkingDay(at('2026-11-23T09:00:00Z'), NEVER, SHANGHAI)).toBeUndefined();
  });

  it('keeps its local time and skips no working day', () => {
    // Samoa skipped a day, which has no local times.
    const cases = windows
      .filter(({ zone }) => zone !== 'Pacific/Apia')
      .chain(({ zone, dates, minutes }) =>
        fc.tuple(
          fc.constant(zone),
          timesAround(dates),
          // Daytime: at night clocks are changed.
          fc.constantFrom(...minutes).filter(({ shown }) => shown.slice(11) >= '06:00' && shown.slice(11) < '23:00'),
        ),
      );
    fc.assert(
      fc.property(cases, ([zone, times, { at: due, shown }]) => {
        const moved = toWorkingDay(due, times, zone);
        const days = datesFrom(shown.slice(0, 10), 60).filter((date) => isWorkingDay(times, date));
        expect(moved && localText(moved, zone).slice(0, 16)).toBe(days[0] && `${days[0]}T${shown.slice(11)}`);
      }),
      { numRuns: 300 },
    );
  });
});
