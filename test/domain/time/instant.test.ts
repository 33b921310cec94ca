import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlier,
  inZone,
  instantOf,
  isTimeZone,
  later,
  localText,
  parseInstant,
} from '../../../domain/time/instant.ts';
import { at, instants } from '../samples.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-11-23T15:00:00+08:00', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T15:00:00+0800', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T15:00+08:00', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T07:00:00-00:00', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T12:45:00+05:45', '2026-11-23T07:00:00.000Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
    ['2024-02-29T23:59:59-12:00', '2024-03-01T11:59:59.000Z'],
    ['2026-11-23T07:00:00.5Z', '2026-11-23T07:00:00.500Z'],
    ['0100-01-01T00:00:00Z', '0100-01-01T00:00:00.000Z'],
    ['0100-01-01T24:00:00Z', '0100-01-02T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it('cuts off what is finer than a millisecond, so that it never reaches the next second', () => {
    expect(parseInstant('2026-11-23T14:59:59.999999999+08:00')).toBe('2026-11-23T06:59:59.999Z');
  });

  it('takes 24:00 as the midnight that ends the day', () => {
    expect(parseInstant('2026-12-31T24:00:00Z')).toBe('2027-01-01T00:00:00.000Z');
  });

  it.each([
    ['no offset', '2026-11-23T15:00:00'],
    ['a date', '2026-11-23'],
    ['a blank for T', '2026-11-23 15:00:00+08:00'],
    ['a zone name', '2026-11-23T15:00:00[Asia/Shanghai]'],
    ['an offset of hours only', '2026-11-23T15:00:00+08'],
    ['an offset past 23 hours', '2026-11-23T15:00:00+24:00'],
    ['an offset past 59 minutes', '2026-11-23T15:00:00+08:60'],
    ['an offset of nonsense', '2026-11-23T15:00:00+99:99'],
    ['30 February', '2026-02-30T00:00:00Z'],
    ['29 February of no leap year', '2025-02-29T00:00:00Z'],
    ['29 February 2100', '2100-02-29T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['day 0', '2026-01-00T00:00:00Z'],
    ['hour 25', '2026-01-01T25:00:00Z'],
    ['past 24:00', '2026-01-01T24:00:01Z'],
    ['minute 60', '2026-01-01T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['a five-digit year', '+12026-01-01T00:00:00Z'],
    ['a negative year', '-0001-01-01T00:00:00Z'],
    ['a year before 100', '0099-12-31T23:59:59.999Z'],
    ['a year before 100 in UTC', '0100-01-01T00:00:00+08:00'],
    ['the midnight that ends the year 99', '0099-12-31T24:00:00Z'],
    ['a year past 9999 in UTC', '9999-12-31T23:59:59-08:00'],
    ['the midnight that ends 9999', '9999-12-31T24:00:00Z'],
    ['a week date', '2026-W48-1T00:00:00Z'],
    ['a newline at the end', '2026-11-23T07:00:00Z\n'],
    ['blanks around', ' 2026-11-23T07:00:00Z '],
    ['digits of another script', '٢٠٢٦-11-23T07:00:00Z'],
    ['epoch milliseconds', '1795417200000'],
    ['nothing', ''],
  ])('refuses %s: %s', (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const offset = fc
    .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
    .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`);
  const timestamp = fc
    .tuple(
      fc.oneof(fc.nat(9999), fc.constantFrom(0, 99, 100, 1969, 1970, 9999)),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.nat(24),
      fc.nat(60),
      fc.nat(60),
      offset,
    )
    .map(
      ([year, month, day, hour, minute, second, zone]) =>
        `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`,
    );

  it('gives one form only, which reads back as itself', () => {
    fc.assert(
      fc.property(timestamp, (text) => {
        const instant = parseInstant(text);
        fc.pre(instant !== undefined);
        expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
        expect(parseInstant(instant)).toBe(instant);
        // Of 24:00 Date.parse thinks as we do.
        expect(Date.parse(instant)).toBe(Date.parse(text));
      }),
    );
  });

  it('orders as text as in time, in years near and far', () => {
    const any = fc.oneof(
      timestamp.map((text) => parseInstant(text)).filter((instant) => instant !== undefined),
      instants(1990, 2060),
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(one < other).toBe(Date.parse(one) < Date.parse(other));
        expect(one === other).toBe(Date.parse(one) === Date.parse(other));
      }),
    );
  });

  it('takes any text without throwing, and nothing that a date parser does not know', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), timestamp, fc.stringMatching(/^[0-9TZ:+-]{0,30}$/)), (text) => {
        const instant = parseInstant(text);
        if (instant !== undefined) expect(Number.isNaN(Date.parse(text))).toBe(false);
      }),
    );
  });
});

describe('instantOf', () => {
  it('throws for what has no instant of the one form', () => {
    expect(() => instantOf(inZone(at('2026-11-23T07:00:00Z'), 'UTC').set({ year: 10000 }))).toThrow(RangeError);
    expect(() => instantOf(inZone(at('2026-11-23T07:00:00Z'), 'UTC').set({ year: -1 }))).toThrow(RangeError);
    expect(() => instantOf(inZone(at('2026-11-23T07:00:00Z'), 'UTC').setZone('Mars/Olympus'))).toThrow(RangeError);
  });
});

describe('later', () => {
  it.each([
    ['2026-11-23T07:00:00Z', 'PT0S', '2026-11-23T07:00:00.000Z'],
    ['2026-11-23T07:00:00Z', 'PT3M', '2026-11-23T07:03:00.000Z'],
    ['2026-12-31T23:30:00Z', 'PT1H', '2027-01-01T00:30:00.000Z'],
    ['2028-02-28T12:00:00Z', 'P1D', '2028-02-29T12:00:00.000Z'],
    ['2026-01-31T00:00:00Z', 'P1M', '2026-02-28T00:00:00.000Z'],
  ])('%s and %s is %s', (from, duration, to) => {
    expect(later(at(from), duration)).toBe(to);
  });

  it('throws for what is no duration, and past the year 9999', () => {
    expect(() => later(at('2026-11-23T07:00:00Z'), 'soon')).toThrow();
    expect(() => later(at('9999-12-31T23:59:59Z'), 'PT1S')).toThrow(RangeError);
  });
});

describe('earlier', () => {
  it.each([
    ['2026-11-23T07:00:00Z', 'PT0S', '2026-11-23T07:00:00.000Z'],
    ['2026-12-05T16:00:00Z', 'P3D', '2026-12-02T16:00:00.000Z'],
    ['2027-01-01T00:30:00Z', 'PT1H', '2026-12-31T23:30:00.000Z'],
    ['2028-03-01T12:00:00Z', 'P1D', '2028-02-29T12:00:00.000Z'],
    ['2026-03-31T00:00:00Z', 'P1M', '2026-02-28T00:00:00.000Z'],
  ])('than %s by %s is %s', (from, duration, to) => {
    expect(earlier(at(from), duration)).toBe(to);
  });

  it('is what later is the opposite of', () => {
    fc.assert(
      fc.property(instants(1990, 2060), fc.nat(1000), fc.constantFrom('D', 'W'), (instant, count, unit) => {
        expect(later(earlier(instant, `P${count}${unit}`), `P${count}${unit}`)).toBe(instant);
      }),
    );
  });

  it('throws for what is no duration, and before the year 100', () => {
    expect(() => earlier(at('2026-11-23T07:00:00Z'), 'soon')).toThrow();
    expect(() => earlier(at('0100-01-01T00:00:00Z'), 'PT1S')).toThrow(RangeError);
  });
});

describe('local time', () => {
  it('is written with the offset of that day', () => {
    expect(localText(at('2026-11-23T07:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-23T15:00:00+08:00');
    expect(localText(at('2026-07-01T13:00:00Z'), 'Europe/Berlin')).toBe('2026-07-01T15:00:00+02:00');
    expect(localText(at('2026-12-01T14:00:00Z'), 'Europe/Berlin')).toBe('2026-12-01T15:00:00+01:00');
  });

  it('names the same instant', () => {
    fc.assert(
      fc.property(
        instants(1990, 2060),
        fc.constantFrom('Asia/Shanghai', 'America/Sao_Paulo', 'Asia/Kathmandu', 'UTC'),
        (instant, zone) => {
          expect(parseInstant(localText(instant, zone))).toBe(instant);
        },
      ),
    );
  });

  it('throws in a zone that there is not', () => {
    expect(() => inZone(at('2026-11-23T07:00:00Z'), 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('isTimeZone', () => {
  it.each(['Asia/Shanghai', 'America/Sao_Paulo', 'Europe/Berlin', 'UTC', 'Etc/GMT+8'])('takes %s', (text) => {
    expect(isTimeZone(text)).toBe(true);
  });

  it.each([
    '',
    'Mars/Olympus',
    '+08:00',
    '-08:00',
    'UTC+8',
    'GMT+8',
    'gmt-3',
    'local',
    'system',
    'Z',
    '8',
    'Asia/Shanghai\n',
  ])('refuses %j', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});
