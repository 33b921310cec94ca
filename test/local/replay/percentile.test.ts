import { expect, it } from 'vitest';
import { percentile } from '../../../local/replay/percentile.ts';

it('the nearest rank, whatever the order of the values', () => {
  const values = [15, 50, 20, 40, 35];
  expect([5, 30, 40, 50, 95, 100].map((percent) => percentile(values, percent))).toEqual([15, 20, 20, 35, 50, 50]);
});

it('of one value it is always that', () => {
  expect([0, 50, 100].map((percent) => percentile([7], percent))).toEqual([7, 7, 7]);
});

it('of no values there is none', () => {
  expect(() => percentile([], 50)).toThrow(RangeError);
});
