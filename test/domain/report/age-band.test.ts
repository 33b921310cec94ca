import { expect, it } from 'vitest';
import { AGE_BANDS, ageBand } from '../../../domain/report/age-band.ts';
import { at, DAY, plus } from '../samples.ts';

const ARRIVED = at('2026-11-09T10:00:00+08:00');

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
  'E2: a receipt that has been out for %i days is in the band of %s, from the first millisecond of the day to its last',
  (days, band) => {
    expect(ageBand(ARRIVED, plus(ARRIVED, days * DAY))).toBe(band);
    expect(ageBand(ARRIVED, plus(ARRIVED, (days + 1) * DAY - 1))).toBe(band);
  },
);

it('every band has its receipts', () => {
  expect([...new Set(Array.from({ length: 40 }, (_, days) => ageBand(ARRIVED, plus(ARRIVED, days * DAY))))]).toEqual(
    AGE_BANDS,
  );
});
