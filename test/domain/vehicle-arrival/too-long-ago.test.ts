import { expect, it } from 'vitest';
import { isTooLongAgo } from '../../../domain/vehicle-arrival/too-long-ago.ts';
import { at } from '../samples.ts';

it.each([
  ['2025-12-09T09:59:59+08:00', true],
  ['2025-12-09T10:00:00+08:00', false],
])('a vehicle that arrived at %s, told 30 days later: %s', (arrivedAt, expected) => {
  expect(isTooLongAgo(at(arrivedAt), at('2026-01-08T10:00:00+08:00'))).toBe(expected);
});
