import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastEnded, monthOf, PERIOD_UNITS, spanOf, type PeriodUnit } from '../../../domain/report/period.ts';
import { inZone } from '../../../domain/time/instant.ts';
import { at, instants, plus } from '../samples.ts';

const ZONE = 'Asia/Shanghai';
/** Zones whose clocks stand still, change at two in the morning, at midnight, or so that midnight comes twice. */
const ZONES = [
  ZONE,
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'America/Asuncion',
  'Atlantic/Azores',
  'America/Havana',
  'Pacific/Kiritimati',
] as const;

describe('the period that has ended last', () => {
  // Each begins at 00:00 of the company's clock, and the one before has ended then and not a millisecond earlier.
  it.each<[PeriodUnit, string, before: string, after: string]>([
    ['day', '2026-11-30T00:00:00+08:00', '2026-11-28', '2026-11-29'],
    ['day', '2026-03-01T00:00:00+08:00', '2026-02-27', '2026-02-28'],
    ['day', '2028-03-01T00:00:00+08:00', '2028-02-28', '2028-02-29'],
    ['day', '2027-01-01T00:00:00+08:00', '2026-12-30', '2026-12-31'],
    ['week', '2026-11-30T00:00:00+08:00', '2026-W47', '2026-W48'],
    ['week', '2026-12-28T00:00:00+08:00', '2026-W51', '2026-W52'],
    ['week', '2027-01-04T00:00:00+08:00', '2026-W52', '2026-W53'],
    ['week', '2027-01-11T00:00:00+08:00', '2026-W53', '2027-W01'],
    ['week', '2025-12-29T00:00:00+08:00', '2025-W51', '2025-W52'],
    ['week', '2026-01-05T00:00:00+08:00', '2025-W52', '2026-W01'],
    ['month', '2026-03-01T00:00:00+08:00', '2026-01', '2026-02'],
    ['month', '2028-03-01T00:00:00+08:00', '2028-01', '2028-02'],
    ['month', '2026-05-01T00:00:00+08:00', '2026-03', '2026-04'],
    ['month', '2026-11-01T00:00:00+08:00', '2026-09', '2026-10'],
    ['month', '2027-01-01T00:00:00+08:00', '2026-11', '2026-12'],
    ['quarter', '2026-10-01T00:00:00+08:00', '2026-Q2', '2026-Q3'],
    ['quarter', '2027-01-01T00:00:00+08:00', '2026-Q3', '2026-Q4'],
    ['quarter', '2027-04-01T00:00:00+08:00', '2026-Q4', '2027-Q1'],
  ])('%s: at %s', (unit, time, before, after) => {
    expect(lastEnded(unit, plus(at(time), -1), ZONE)).toBe(before);
    expect(lastEnded(unit, at(time), ZONE)).toBe(after);
  });

  it('goes by the clock of the zone', () => {
    const instant = at('2026-11-30T16:30:00Z');
    expect(PERIOD_UNITS.map((unit) => lastEnded(unit, instant, ZONE))).toEqual([
      '2026-Q3',
      '2026-11',
      '2026-W48',
      '2026-11-30',
    ]);
    expect(PERIOD_UNITS.map((unit) => lastEnded(unit, instant, 'Europe/Berlin'))).toEqual([
      '2026-Q3',
      '2026-10',
      '2026-W48',
      '2026-11-29',
    ]);
  });
});

describe('the span of a period', () => {
  it.each<[PeriodUnit, string, string, string, days: number]>([
    ['month', '2026-02', '2026-02-01T00:00:00+08:00', '2026-03-01T00:00:00+08:00', 28],
    ['month', '2028-02', '2028-02-01T00:00:00+08:00', '2028-03-01T00:00:00+08:00', 29],
    ['month', '2026-04', '2026-04-01T00:00:00+08:00', '2026-05-01T00:00:00+08:00', 30],
    ['month', '2026-10', '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00', 31],
    ['month', '2026-12', '2026-12-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', 31],
    ['quarter', '2026-Q1', '2026-01-01T00:00:00+08:00', '2026-04-01T00:00:00+08:00', 90],
    ['quarter', '2026-Q4', '2026-10-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', 92],
    ['week', '2026-W53', '2026-12-28T00:00:00+08:00', '2027-01-04T00:00:00+08:00', 7],
    ['week', '2026-W01', '2025-12-29T00:00:00+08:00', '2026-01-05T00:00:00+08:00', 7],
    ['day', '2028-02-29', '2028-02-29T00:00:00+08:00', '2028-03-01T00:00:00+08:00', 1],
  ])('%s %s is from %s up to %s, %i days', (unit, period, from, to, days) => {
    expect(spanOf(unit, period, ZONE)).toEqual({ from: at(from), to: at(to) });
    expect(Date.parse(to) - Date.parse(from)).toBe(days * 24 * 3_600_000);
  });

  it.each<[PeriodUnit, string, zone: string, string, string]>([
    ['day', '2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00'],
    ['day', '2026-10-25', 'Europe/Berlin', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00'],
    ['month', '2026-03', 'Europe/Berlin', '2026-03-01T00:00:00+01:00', '2026-04-01T00:00:00+02:00'],
    // There is no midnight: the day, or the month, begins at 01:00, and ends at midnight all the same.
    ['day', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00', '2018-11-05T00:00:00-02:00'],
    ['quarter', '2023-Q4', 'America/Asuncion', '2023-10-01T01:00:00-03:00', '2024-01-01T00:00:00-03:00'],
    ['month', '2023-10', 'America/Asuncion', '2023-10-01T01:00:00-03:00', '2023-11-01T00:00:00-03:00'],
    ['month', '2023-09', 'America/Asuncion', '2023-09-01T00:00:00-04:00', '2023-10-01T01:00:00-03:00'],
    // Midnight comes twice, and the day begins with the first.
    ['day', '2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00Z', '2026-10-26T00:00:00-01:00'],
    ['month', '2026-11', 'America/Havana', '2026-11-01T00:00:00-04:00', '2026-12-01T00:00:00-05:00'],
  ])('%s %s in %s, where clocks are changed, is from %s up to %s', (unit, period, zone, from, to) => {
    expect(spanOf(unit, period, zone)).toEqual({ from: at(from), to: at(to) });
  });

  it.each<[PeriodUnit, string]>([
    ['month', '2026-13'],
    ['month', '2026-00'],
    ['month', '2026-1'],
    ['month', '2026-11-30'],
    ['month', '2026-W48'],
    ['month', '26-11'],
    ['month', ''],
    ['month', ' 2026-11'],
    ['month', 'last'],
    ['quarter', '2026-Q0'],
    ['quarter', '2026-Q5'],
    ['quarter', '2026-q4'],
    ['quarter', '2026-4'],
    ['quarter', '2026-10'],
    ['month', '2026-Q4'],
    ['week', '2026-W54'],
    ['week', '2025-W53'],
    ['week', '2026-W00'],
    ['week', '2026-W5'],
    ['week', '2026-48'],
    ['week', '2026-11'],
    ['week', '2026-w48'],
    ['day', '2026-02-30'],
    ['day', '2026-02-29'],
    ['day', '2026-04-31'],
    ['day', '2026-11-00'],
    ['day', '2026-11-3'],
    ['day', '2026-11'],
    ['day', '2026-W48'],
    ['day', '2026-11-30T00:00:00Z'],
  ])('there is none of the %s %s', (unit, period) => {
    expect(spanOf(unit, period, ZONE)).toBeUndefined();
  });

  const moments = fc.record({
    unit: fc.constantFrom(...PERIOD_UNITS),
    zone: fc.constantFrom(...ZONES),
    now: instants(1990, 2060),
  });

  it('has ended, and the next has not, when it is the one that ended last', () => {
    fc.assert(
      fc.property(moments, ({ unit, zone, now }) => {
        const span = spanOf(unit, lastEnded(unit, now, zone), zone);
        expect(span && span.from < span.to && span.to <= now).toBe(true);
        const next = span && spanOf(unit, lastEnded(unit, plus(span.to, 100 * 24 * 3_600_000), zone), zone);
        expect(next && next.to > now).toBe(true);
      }),
    );
  });

  it('is that of the period that names it, to its last millisecond', () => {
    fc.assert(
      fc.property(moments, ({ unit, zone, now }) => {
        const period = lastEnded(unit, now, zone);
        const span = spanOf(unit, period, zone);
        if (!span) throw new Error(`there is no ${period}`);
        expect(lastEnded(unit, span.to, zone)).toBe(period);
        expect(lastEnded(unit, plus(span.to, -1), zone)).not.toBe(period);
        // What comes before it ends where it begins.
        expect(spanOf(unit, lastEnded(unit, span.from, zone), zone)?.to).toBe(span.from);
      }),
    );
  });
});

describe('the month of a moment', () => {
  it('is that of the zone, from its first millisecond to its last', () => {
    expect(
      [plus(at('2026-12-01T00:00:00+08:00'), -1), at('2026-12-01T00:00:00+08:00')].map((moment) =>
        monthOf(moment, ZONE),
      ),
    ).toEqual(['2026-11', '2026-12']);
    expect(monthOf(at('2026-12-01T00:00:00+08:00'), 'Europe/Berlin')).toBe('2026-11');
  });

  it('holds the moment', () => {
    fc.assert(
      fc.property(instants(1990, 2060), fc.constantFrom(...ZONES), (moment, zone) => {
        const span = spanOf('month', monthOf(moment, zone), zone);
        expect(span && span.from <= moment && moment < span.to, inZone(moment, zone).toISO()).toBe(true);
      }),
    );
  });
});
