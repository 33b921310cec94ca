import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOpening, workingTimeLater, workingTimeOn } from '../../../domain/calendar/working-time.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import type { Pause } from '../../../domain/time/pauses.ts';
import { at } from '../samples.ts';
import { isPaused, passedMinutes, pausesIn, timesAround, windows, workedMinutes } from './minute-by-minute.ts';
import { ALWAYS, NEVER, OFFICE, WITH_LUNCH } from './samples.ts';

const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';
const SAO_PAULO = 'America/Sao_Paulo';

const NIGHTS = { ...ALWAYS, hours: { sun: [['01:00', '02:30']], mon: [['02:30', '04:00']] } } as const;

describe('the working time of a date', () => {
  it('has a span for each of the hours', () => {
    expect(workingTimeOn(WITH_LUNCH, '2026-11-23', SHANGHAI)).toEqual([
      { from: at('2026-11-23T08:30:00+08:00'), to: at('2026-11-23T12:00:00+08:00') },
      { from: at('2026-11-23T13:30:00+08:00'), to: at('2026-11-23T17:30:00+08:00') },
    ]);
    expect(workingTimeOn(WITH_LUNCH, '2026-11-29', SHANGHAI)).toEqual([]);
  });

  it.each([
    ['is 23 hours of a day whose clocks go forward', BERLIN, '2026-03-29', 23],
    ['is 25 hours of a day whose clocks go back', BERLIN, '2026-10-25', 25],
    ['is 23 hours of a day that begins at 01:00', SAO_PAULO, '2018-11-04', 23],
    ['is 24 hours of the day before', SAO_PAULO, '2018-11-03', 24],
    ['is 25 hours of a day with two hours before midnight', SAO_PAULO, '2018-02-17', 25],
  ])('%s', (_, zone, date, hours) => {
    const [span] = workingTimeOn(ALWAYS, date, zone);
    expect(span && Date.parse(span.to) - Date.parse(span.from)).toBe(hours * 3_600_000);
  });

  it('is none in hours that the clocks skip', () => {
    const times = { ...ALWAYS, hours: { sun: [['02:00', '03:00']] } } as const;
    expect(workingTimeOn(times, '2026-03-29', BERLIN)).toEqual([]);
    expect(workingTimeOn(times, '2026-03-22', BERLIN)).toHaveLength(1);
  });
});

describe('a duration of working hours', () => {
  it.each([
    ['from a Friday on', '2026-11-27T16:00:00+08:00', 'PT8H', '2026-11-30T14:00:00+08:00'],
    ['to closing time', '2026-11-27T16:00:00+08:00', 'PT2H', '2026-11-27T18:00:00+08:00'],
    ['a second less', '2026-11-27T16:00:00+08:00', 'PT1H59M59S', '2026-11-27T17:59:59+08:00'],
    ['a second more', '2026-11-27T16:00:00+08:00', 'PT2H1S', '2026-11-30T08:00:01+08:00'],
    ['from opening time', '2026-11-23T08:00:00+08:00', 'PT8H', '2026-11-23T16:00:00+08:00'],
    ['from before it', '2026-11-23T07:59:59+08:00', 'PT8H', '2026-11-23T16:00:00+08:00'],
    ['from after it', '2026-11-23T08:00:01+08:00', 'PT8H', '2026-11-23T16:00:01+08:00'],
    ['from closing time', '2026-11-23T18:00:00+08:00', 'PT8H', '2026-11-24T16:00:00+08:00'],
    ['from right before it', '2026-11-23T17:59:59.999+08:00', 'PT8H', '2026-11-24T15:59:59.999+08:00'],
    ['from a Sunday', '2026-11-29T12:00:00+08:00', 'PT8H', '2026-11-30T16:00:00+08:00'],
    ['over a week', '2026-11-23T08:00:00+08:00', 'PT50H', '2026-11-27T18:00:00+08:00'],
    ['over a month', '2026-11-30T12:00:00+08:00', 'PT8H', '2026-12-01T10:00:00+08:00'],
    ['over a year', '2026-12-31T12:00:00+08:00', 'PT8H', '2027-01-01T10:00:00+08:00'],
    ['over days off', '2026-09-30T16:00:00+08:00', 'PT8H', '2026-10-08T14:00:00+08:00'],
    ['from a day off', '2026-10-05T12:00:00+08:00', 'PT8H', '2026-10-08T16:00:00+08:00'],
    ['into a Saturday that is worked', '2026-10-09T16:00:00+08:00', 'PT8H', '2026-10-10T14:00:00+08:00'],
    ['over the Sunday after it', '2026-10-10T16:00:00+08:00', 'PT8H', '2026-10-12T14:00:00+08:00'],
  ])('%s: %s and %s are %s', (_, from, duration, due) => {
    expect(workingTimeLater(at(from), duration, OFFICE, SHANGHAI)).toBe(at(due));
  });

  it.each([
    ['over lunch', '2026-11-23T11:00:00+08:00', 'PT2H', '2026-11-23T14:30:00+08:00'],
    ['to lunch', '2026-11-23T11:00:00+08:00', 'PT1H', '2026-11-23T12:00:00+08:00'],
    ['a second into the afternoon', '2026-11-23T11:00:00+08:00', 'PT1H1S', '2026-11-23T13:30:01+08:00'],
    ['from lunch', '2026-11-23T12:30:00+08:00', 'PT1H', '2026-11-23T14:30:00+08:00'],
    ['from a Saturday noon', '2026-11-28T12:00:00+08:00', 'PT1H', '2026-11-30T09:30:00+08:00'],
    ['into a Sunday that is worked like a Monday', '2026-11-21T11:00:00+08:00', 'PT5H', '2026-11-22T14:00:00+08:00'],
  ])('with a lunch break, %s: %s and %s are %s', (_, from, duration, due) => {
    expect(workingTimeLater(at(from), duration, WITH_LUNCH, SHANGHAI)).toBe(at(due));
  });

  it.each([
    ['in the hour that clocks skip', NIGHTS, BERLIN, '2026-03-29T00:00:00+01:00', 'PT1H', '2026-03-29T03:00:00+02:00'],
    ['right after it', NIGHTS, BERLIN, '2026-03-29T00:00:00+01:00', 'PT1H1S', '2026-03-30T02:30:01+02:00'],
    ['up to the first 02:30', NIGHTS, BERLIN, '2026-10-25T00:00:00+02:00', 'PT1H30M', '2026-10-25T02:30:00+02:00'],
    ['from between both', NIGHTS, BERLIN, '2026-10-25T02:45:00+02:00', 'PT1H', '2026-10-26T03:30:00+01:00'],
    ['over a skipped midnight', ALWAYS, SAO_PAULO, '2018-11-03T23:00:00-03:00', 'PT2H', '2018-11-04T02:00:00-02:00'],
    [
      'over two hours before midnight',
      ALWAYS,
      SAO_PAULO,
      '2018-02-17T22:30:00-02:00',
      'PT2H',
      '2018-02-17T23:30:00-03:00',
    ],
  ])('%s', (_, times, zone, from, duration, due) => {
    expect(workingTimeLater(at(from), duration, times, zone)).toBe(at(due));
  });

  it('is never over where no working time is left', () => {
    expect(workingTimeLater(at('2026-11-23T09:00:00Z'), 'PT1S', NEVER, SHANGHAI)).toBeUndefined();
    expect(workingTimeLater(at('2026-11-23T09:00:00Z'), 'PT100000H', ALWAYS, SHANGHAI)).toBeUndefined();
  });

  it.each(['P1D', 'P1DT8H', 'P1W', 'PT-8H', '-PT8H', ''])('is not taken as %o', (duration) => {
    expect(() => workingTimeLater(at('2026-11-23T09:00:00Z'), duration, OFFICE, SHANGHAI)).toThrow(RangeError);
  });

  it('is the duration itself where one works always', () => {
    const cases = windows.chain((window) => fc.tuple(fc.constant(window.zone), fc.constantFrom(...window.minutes)));
    fc.assert(
      fc.property(cases, fc.nat(20_000), ([zone, { at: from }], seconds) => {
        expect(workingTimeLater(from, `PT${seconds}S`, ALWAYS, zone)).toBe(later(from, `PT${seconds}S`));
      }),
    );
  });
});

describe('a duration of working hours that pauses', () => {
  const pause = (from: string, until?: string): Pause => ({
    from: at(from),
    ...(until !== undefined && { until: at(until) }),
  });

  it.each([
    [
      'for an hour of work',
      [pause('2026-11-27T17:00:00+08:00', '2026-11-30T08:00:00+08:00')],
      '2026-11-30T15:00:00+08:00',
    ],
    ['for a weekend', [pause('2026-11-27T18:00:00+08:00', '2026-11-30T08:00:00+08:00')], '2026-11-30T14:00:00+08:00'],
    ['over the start', [pause('2026-11-27T12:00:00+08:00', '2026-11-28T12:00:00+08:00')], '2026-11-30T16:00:00+08:00'],
    [
      'before the start',
      [pause('2026-11-27T12:00:00+08:00', '2026-11-27T16:00:00+08:00')],
      '2026-11-30T14:00:00+08:00',
    ],
    ['when it is over', [pause('2026-11-30T14:00:00+08:00')], '2026-11-30T14:00:00+08:00'],
    ['right before', [pause('2026-11-30T13:59:59+08:00', '2026-11-30T20:00:00+08:00')], '2026-12-01T08:00:01+08:00'],
    ['until further notice', [pause('2026-11-28T12:00:00+08:00')], undefined],
  ])('%s', (_, pauses, due) => {
    const from = at('2026-11-27T16:00:00+08:00');
    expect(workingTimeLater(from, 'PT8H', OFFICE, SHANGHAI, pauses)).toBe(due && at(due));
  });
});

describe('the next opening', () => {
  it.each([
    ['before opening time', '2026-11-23T08:29:59.999+08:00', '2026-11-23T08:30:00+08:00'],
    ['at opening time', '2026-11-23T08:30:00+08:00', '2026-11-23T08:30:00+08:00'],
    ['within the hours', '2026-11-23T10:15:30.250+08:00', '2026-11-23T10:15:30.250+08:00'],
    ['right before lunch', '2026-11-23T11:59:59.999+08:00', '2026-11-23T11:59:59.999+08:00'],
    ['at lunch time', '2026-11-23T12:00:00+08:00', '2026-11-23T13:30:00+08:00'],
    ['right before closing time', '2026-11-23T17:29:59.999+08:00', '2026-11-23T17:29:59.999+08:00'],
    ['at closing time', '2026-11-23T17:30:00+08:00', '2026-11-24T08:30:00+08:00'],
    ['at midnight', '2026-11-24T00:00:00+08:00', '2026-11-24T08:30:00+08:00'],
    ['after the last hours of the week', '2026-11-28T12:00:00+08:00', '2026-11-30T08:30:00+08:00'],
    ['on the last day of a year', '2026-12-31T17:30:00+08:00', '2027-01-01T08:30:00+08:00'],
    ['on a Sunday that is worked', '2026-11-22T10:00:00+08:00', '2026-11-22T10:00:00+08:00'],
  ])('%s: %s is %s', (_, instant, opening) => {
    expect(nextOpening(at(instant), WITH_LUNCH, SHANGHAI)).toBe(at(opening));
  });

  it('is after days off, and by the clocks of that day', () => {
    expect(nextOpening(at('2026-09-30T18:00:00+08:00'), OFFICE, SHANGHAI)).toBe(at('2026-10-08T08:00:00+08:00'));
    expect(nextOpening(at('2026-03-27T18:00:00+01:00'), OFFICE, BERLIN)).toBe(at('2026-03-30T08:00:00+02:00'));
    expect(nextOpening(at('2018-11-03T23:59:59-03:00'), ALWAYS, SAO_PAULO)).toBe(at('2018-11-03T23:59:59-03:00'));
  });

  it('has no gap where hours touch, at noon or at midnight', () => {
    const touching = {
      ...OFFICE,
      hours: {
        mon: [
          ['08:00', '12:00'],
          ['12:00', '24:00'],
        ],
        tue: [['00:00', '06:00']],
      },
    } as const;
    for (const instant of ['2026-11-23T12:00:00+08:00', '2026-11-24T00:00:00+08:00']) {
      expect(nextOpening(at(instant), touching, SHANGHAI)).toBe(at(instant));
    }
  });

  it('is never where one does not work any more', () => {
    expect(nextOpening(at('2026-11-23T09:00:00Z'), NEVER, SHANGHAI)).toBeUndefined();
  });
});

describe('minute by minute', () => {
  const cases = windows.chain((window) =>
    fc.record({
      window: fc.constant(window),
      times: timesAround(window.dates),
      start: fc.integer({ min: 24 * 60, max: 7 * 24 * 60 }),
      minutes: fc.integer({ min: 1, max: 4000 }),
      pauses: fc.oneof(fc.constant([]), pausesIn(window)),
    }),
  );
  /** What the window cannot tell has to be after it, or never. */
  const agrees = (found: Instant | undefined, counted: Instant | undefined, lastMinute: Instant | undefined) => {
    if (counted !== undefined) expect(found).toBe(counted);
    else expect(found === undefined || found >= (lastMinute ?? '')).toBe(true);
  };

  it('as much working time has passed, pauses or not', () => {
    fc.assert(
      fc.property(cases, ({ window, times, start, minutes, pauses }) => {
        const worked = workedMinutes(window, times);
        const from = window.minutes[start]?.at ?? at('');
        const counts = (minute: number) =>
          worked[minute] === true && !isPaused(window.minutes[minute]?.at ?? from, pauses);
        const due = workingTimeLater(from, `PT${minutes}M`, times, window.zone, pauses);
        agrees(due, passedMinutes(window, start, minutes, counts), window.minutes.at(-1)?.at);
      }),
      { numRuns: 300 },
    );
  });

  it('the next opening is the next minute that is worked', () => {
    fc.assert(
      fc.property(cases, ({ window, times, start }) => {
        const next = workedMinutes(window, times).indexOf(true, start);
        const from = window.minutes[start]?.at ?? at('');
        agrees(nextOpening(from, times, window.zone), window.minutes[next]?.at, window.minutes.at(-1)?.at);
      }),
      { numRuns: 300 },
    );
  });
});
