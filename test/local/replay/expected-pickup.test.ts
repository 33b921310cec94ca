import { expect, it } from 'vitest';
import { expectedPickup } from '../../../local/replay/expected-pickup.ts';
import { momentOf, wallText } from '../../../local/replay/moment.ts';
import { orderOf } from './order-of.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
it.each([
  ['urban', '2017-12-31T00:00:00-03:00', '2017-12-31T15:00:00-03:00'],
  ['urban', '2017-12-31T11:59:59-03:00', '2017-12-31T15:00:00-03:00'],
  ['urban', '2017-12-31T12:00:00-03:00', '2017-12-31T18:00:00-03:00'],
  ['urban', '2017-12-31T14:59:59-03:00', '2017-12-31T18:00:00-03:00'],
  ['urban', '2017-12-31T15:00:00-03:00', '2018-01-01T12:00:00-03:00'],
  ['urban', '2017-12-31T23:59:59-03:00', '2018-01-01T12:00:00-03:00'],
  ['urban', '2017-12-31T06:30:00+05:30', '2017-12-31T15:00:00+05:30'],
  ['suburban', '2017-02-28T11:59:59-03:00', '2017-02-28T18:00:00-03:00'],
  ['suburban', '2017-02-28T12:00:00-03:00', '2017-03-01T18:00:00-03:00'],
] as const)('%s, accepted at %s: due at %s', (area, accepted, due) => {
  const { dueAt } = expectedPickup(orderOf({ ordered: '2016-01-01T00:00:00Z', approved: accepted }), NOW, area);
  expect(wallText(dueAt, momentOf(due)?.offsetMinutes ?? 0)).toBe(due);
});

it('without an approval the deadline counts from the order', () => {
  expect(expectedPickup(orderOf({ ordered: '2017-03-04T10:00:00-03:00' }), NOW, 'urban').dueAt).toBe(
    Date.parse('2017-03-04T15:00:00-03:00'),
  );
});

it.each([
  ['2017-03-04T15:00:00-03:00', 'met'],
  ['2017-03-04T15:00:01-03:00', 'late'],
  ['', 'missed'],
])('picked up at %j, due at 15:00: %s', (pickedUp, state) => {
  const order = orderOf({ ordered: '2017-03-04T09:00:00-03:00', approved: '2017-03-04T10:00:00-03:00', pickedUp });
  expect(expectedPickup(order, NOW, 'urban').state).toBe(state);
});

it.each([
  ['2017-03-04T15:00:00-03:00', 'met'],
  ['2017-03-04T15:00:01-03:00', 'late'],
])('an approval after the pickup starts nothing: ordered at 11:00, picked up at %s: %s (X4)', (pickedUp, state) => {
  const order = orderOf({ ordered: '2017-03-04T11:00:00-03:00', approved: '2017-03-04T17:05:00-03:00', pickedUp });
  expect(expectedPickup(order, NOW, 'urban')).toMatchObject({ dueAt: Date.parse('2017-03-04T15:00:00-03:00'), state });
});

it('what was delivered had been picked up, by then at the latest', () => {
  const times = { ordered: '2017-03-04T09:00:00-03:00', delivered: '2017-03-04T15:00:01-03:00' };
  expect(expectedPickup(orderOf(times), NOW, 'urban')).toMatchObject({
    state: 'late',
    metAt: Date.parse(times.delivered),
  });
  expect(expectedPickup(orderOf({ ...times, pickedUp: '2017-03-04T15:00:00-03:00' }), NOW, 'urban').state).toBe('met');
});

it('until it is due it is open', () => {
  const order = orderOf({ ordered: '2018-04-30T20:00:00-03:00' });
  expect(expectedPickup(order, Date.parse('2018-05-01T12:00:00-03:00'), 'urban').state).toBe('open');
});
