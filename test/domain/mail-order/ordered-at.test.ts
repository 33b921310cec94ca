import { expect, it } from 'vitest';
import { orderedAt } from '../../../domain/mail-order/ordered-at.ts';
import { at } from '../samples.ts';

const RECEIVED = at('2026-01-05T12:00:00+08:00');

it.each([
  ['at its date', '2026-01-05T11:59:00+08:00', '2026-01-05T11:59:00+08:00'],
  ['at its date, a day ago', '2026-01-04T12:00:00+08:00', '2026-01-04T12:00:00+08:00'],
  ['when it came, where its date is to come', '2026-01-05T12:00:00.001+08:00', '2026-01-05T12:00:00+08:00'],
  ['when it came, where its date is long past', '2026-01-04T11:59:59+08:00', '2026-01-05T12:00:00+08:00'],
])('an order by e-mail counts as placed %s (A1)', (_, date, placed) => {
  expect(orderedAt(at(date), RECEIVED)).toBe(at(placed));
});

it('an order without a date counts as placed when it came', () => {
  expect(orderedAt(undefined, RECEIVED)).toBe(RECEIVED);
});
