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

it.each(['', 'yes', '2017-03-04', '2017-03-04T10:00:00', '2017-02-30T10:00:00Z', '2017-03-04 10:00:00Z'])(
  '%j names no moment',
  (text) => {
    expect(momentOf(text)).toBeUndefined();
  },
);
