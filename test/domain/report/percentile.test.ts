import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentile } from '../../../domain/report/percentile.ts';

it('is the nearest rank, whatever the order of the values', () => {
  const values = [15, 50, 20, 40, 35];
  expect([5, 30, 40, 50, 95, 100].map((percent) => percentile(values, percent))).toEqual([15, 20, 20, 35, 50, 50]);
  expect(values).toEqual([15, 50, 20, 40, 35]);
});

it('is by number, not by text', () => {
  expect(percentile([9, 10, 100], 50)).toBe(10);
});

it('of one value is always that, and of none there is none', () => {
  expect([0, 50, 100].map((percent) => percentile([7], percent))).toEqual([7, 7, 7]);
  expect(percentile([], 50)).toBeUndefined();
});

it('is the least value that so many of the values do not exceed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const value = percentile(values, percent) ?? NaN;
      const share = (limit: (each: number) => boolean) => (values.filter(limit).length / values.length) * 100;
      expect(values).toContain(value);
      expect(share((each) => each <= value)).toBeGreaterThanOrEqual(percent - 1e-9);
      expect(share((each) => each < value)).toBeLessThan(percent);
    }),
  );
});
