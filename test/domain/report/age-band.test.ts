import { expect, it } from 'vitest';
import { daysToReturn } from '../../../domain/receipt/days-to-return.ts';
import { AGE_BANDS, ageBand } from '../../../domain/report/age-band.ts';
import { at, DAY, plus } from '../samples.ts';

const ZONE = 'Asia/Shanghai';
const ARRIVED = at('2026-11-09T10:00:00+08:00');
/** The end of the day on which the goods arrived. */
const MIDNIGHT = at('2026-11-10T00:00:00+08:00');

it.each([
  [0, '0-10 days'],
  [10, '0-10 days'],
  [11, '11-15 days'],
  [15, '11-15 days'],
  [16, '16-20 days'],
  [20, '16-20 days'],
  [21, '21-25 days'],
  [25, '21-25 days'],
  [26, 'over 25 days'],
  [400, 'over 25 days'],
])(
  'E2, X12: a receipt that has been out for %i days of the branch is in the band of %s, from the day’s beginning to its end',
  (days, band) => {
    const end = plus(MIDNIGHT, days * DAY);
    expect(ageBand(ARRIVED, days === 0 ? ARRIVED : plus(end, 1 - DAY), ZONE)).toBe(band);
    expect(ageBand(ARRIVED, end, ZONE)).toBe(band);
  },
);

it('X12: while a receipt is in time it is in the band of its limit', () => {
  // Due after ten days, that is when November 19 is over.
  const due = at('2026-11-20T00:00:00+08:00');
  for (const arrived of [at('2026-11-09T00:00:00+08:00'), ARRIVED, plus(MIDNIGHT, -1)]) {
    expect([ageBand(arrived, due, ZONE), ageBand(arrived, plus(due, 1), ZONE)]).toEqual(['0-10 days', '11-15 days']);
    expect(daysToReturn(arrived, due, ZONE)).toBe(10);
  }
});

it('goes by the days of the branch, which may have 23 or 25 hours', () => {
  const arrived = at('2026-10-24T12:00:00+02:00');
  const due = at('2026-11-04T00:00:00+01:00');
  expect([due, plus(due, 1)].map((now) => ageBand(arrived, now, 'Europe/Berlin'))).toEqual(['0-10 days', '11-15 days']);
  expect(ageBand(ARRIVED, at('2026-11-19T23:00:00+08:00'), 'Pacific/Kiritimati')).toBe('11-15 days');
});

it('every band has its receipts', () => {
  expect([
    ...new Set(Array.from({ length: 40 }, (_, days) => ageBand(ARRIVED, plus(ARRIVED, days * DAY), ZONE))),
  ]).toEqual(AGE_BANDS);
});
