import { expect, it } from 'vitest';
import { midnightBefore, momentOf, wallText } from '../../../local/replay/moment.ts';

it.each([
  ['2017-03-04T00:00:00-03:00', '2017-03-04T00:00:00-03:00'],
  ['2017-03-04T23:59:59-03:00', '2017-03-04T00:00:00-03:00'],
  ['2017-03-04T02:00:00+05:30', '2017-03-04T00:00:00+05:30'],
  ['1969-12-31T23:00:00Z', '1969-12-31T00:00:00Z'],
])('the day of %s began at %s', (text, midnight) => {
  const { epochMs = NaN, offsetMinutes = NaN } = momentOf(text) ?? {};
  expect(wallText(midnightBefore(epochMs, offsetMinutes), offsetMinutes)).toBe(midnight);
});

it.each([
  ['2017-03-04T10:00-03:00', '2017-03-04T10:00:00-03:00'],
  ['2017-03-04T10:00:00+0800', '2017-03-04T10:00:00+08:00'],
  ['2017-03-04T10:00:00+08', '2017-03-04T10:00:00+08:00'],
  ['2017-03-04T10:00:00.5Z', '2017-03-04T10:00:00.500Z'],
  ['2017-03-04T10:00:00,25-0330', '2017-03-04T10:00:00.250-03:30'],
  ['2017-03-04T10:00:00.123999999999Z', '2017-03-04T10:00:00.123Z'],
])('%s is %s', (text, wall) => {
  const { epochMs = NaN, offsetMinutes = NaN } = momentOf(text) ?? {};
  expect(wallText(epochMs, offsetMinutes)).toBe(wall);
});

it.each(['2017-03-04T10:00:00.Z', '2017-03-04T10:00:00+8', '2017-03-04T10:00:00+24:00', '2017-03-04T10:00:00+08:60'])(
  '%s names no moment, being of no form',
  (text) => {
    expect(momentOf(text)).toBeUndefined();
  },
);

it.each(['', 'yes', '2017-03-04', '2017-03-04T10:00:00', '2017-02-30T10:00:00Z', '2017-03-04 10:00:00Z'])(
  '%j names no moment',
  (text) => {
    expect(momentOf(text)).toBeUndefined();
  },
);
