import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localText } from '../../../domain/time/instant.ts';
import { dateAfter, localDate, localMoment } from '../../../domain/time/local-time.ts';
import { minuteOf, windows } from '../calendar/minute-by-minute.ts';
import { at, instants, plus } from '../samples.ts';

describe('a local date', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', 'Asia/Shanghai', '2026-11-23'],
    ['2026-11-23T16:00:00Z', 'Asia/Shanghai', '2026-11-24'],
    ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027-01-01'],
    ['2028-02-29T02:59:59Z', 'America/Sao_Paulo', '2028-02-28'],
    ['2028-02-29T03:00:00Z', 'America/Sao_Paulo', '2028-02-29'],
  ])('of %s in %s is %s', (instant, zone, date) => {
    expect(localDate(at(instant), zone)).toBe(date);
  });

  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days are %s', (date, days, other) => {
    expect(dateAfter(date, days)).toBe(other);
  });
});

describe('the moment of a local time', () => {
  it.each([
    ['an ordinary day', '2026-11-23', '15:00', 'Asia/Shanghai', '2026-11-23T15:00:00+08:00'],
    ['to the millisecond', '2026-11-23', '15:00:01.500', 'Asia/Shanghai', '2026-11-23T15:00:01.500+08:00'],
    ['the end of a year', '2026-12-31', '24:00', 'Asia/Shanghai', '2027-01-01T00:00:00+08:00'],
    ['before clocks go forward', '2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T01:59:00+01:00'],
    ['when they do', '2026-03-29', '02:00', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['in the hour that they skip', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['after it', '2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['the same evening', '2026-03-29', '18:00', 'Europe/Berlin', '2026-03-29T18:00:00+02:00'],
    ['before an hour comes twice', '2026-10-25', '01:59', 'Europe/Berlin', '2026-10-25T01:59:00+02:00'],
    ['in that hour', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
    ['after it', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T03:00:00+01:00'],
    ['a midnight that clocks skip', '2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['which ends the day before', '2018-11-03', '24:00', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['the hour after that midnight', '2018-11-04', '00:30', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['noon of that day', '2018-11-04', '12:00', 'America/Sao_Paulo', '2018-11-04T12:00:00-02:00'],
    [
      'the hour before midnight that comes twice',
      '2018-02-17',
      '23:00',
      'America/Sao_Paulo',
      '2018-02-17T23:00:00-02:00',
    ],
    ['the end of that day', '2018-02-17', '24:00', 'America/Sao_Paulo', '2018-02-18T00:00:00-03:00'],
    ['half an hour skipped', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-04T02:30:00+11:00'],
    ['a day that a country skipped', '2011-12-30', '09:00', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ])('%s: %s %s in %s is %s', (_, date, time, zone, text) => {
    expect(localMoment(date, time, zone)).toBe(at(text));
  });

  it('is the first at which a minute-by-minute look at the clock finds it', () => {
    const places = windows.chain((window) =>
      fc.record({
        window: fc.constant(window),
        date: fc.constantFrom(...window.dates.slice(1, -1)),
        time: fc
          .oneof(fc.nat(24 * 60), fc.nat(4 * 60), fc.integer({ min: 23 * 60, max: 24 * 60 }))
          .map(
            (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
          ),
      }),
    );
    fc.assert(
      fc.property(places, ({ window, date, time }) => {
        expect(localMoment(date, time, window.zone)).toBe(window.minutes[minuteOf(window, date, time)]?.at);
      }),
      { numRuns: 500 },
    );
  });

  it('is the instant itself, or the first of two that show the same', () => {
    fc.assert(
      fc.property(
        instants(1971, 2099),
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'UTC'),
        (instant, zone) => {
          const shown = localText(instant, zone);
          const back = localMoment(localDate(instant, zone), shown.slice(11, 19), zone);
          const seconds = plus(instant, -(Date.parse(instant) % 1000));
          expect([seconds, plus(seconds, -3_600_000)]).toContain(back);
        },
      ),
    );
  });
});
