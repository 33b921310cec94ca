import { expect, it } from 'vitest';
import { expectedDelivery } from '../../../local/replay/expected-delivery.ts';
import { orderOf } from './order-of.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
const HELD = {
  ordered: '2017-03-04T09:00:00-03:00',
  approved: '2017-03-04T10:00:00-03:00',
  pickedUp: '2017-03-05T09:00:00-03:00',
};
const PROMISED = '2017-03-20T00:00:00-03:00';

it.each([
  ['2017-03-20T00:00:00-03:00', 'met'],
  ['2017-03-20T00:01:00-03:00', 'late'],
  ['', 'missed'],
])('delivered at %j, promised for the midnight of the 20th: %s', (delivered, state) => {
  const metAt = delivered === '' ? undefined : Date.parse(delivered);
  expect(expectedDelivery(orderOf({ ...HELD, promised: PROMISED, delivered }), NOW)).toEqual({
    dueAt: Date.parse(PROMISED),
    metAt,
    state,
  });
});

it('until it is due it is open', () => {
  const held = { ordered: '2018-04-01T09:00:00-03:00', pickedUp: '2018-04-02T09:00:00-03:00' };
  expect(expectedDelivery(orderOf({ ...held, promised: '2018-05-02T00:00:00Z' }), NOW)?.state).toBe('open');
});

it.each([
  ['2017-03-09T00:00:00-03:00', '2017-03-11T00:00:00-03:00'],
  ['2017-03-09T23:59:59-03:00', '2017-03-11T00:00:00-03:00'],
  // The branch's day, whatever the offset that the delivery is written with.
  ['2017-03-10T02:59:59Z', '2017-03-11T00:00:00-03:00'],
  ['2017-12-30T12:00:00-03:00', '2018-01-01T00:00:00-03:00'],
])('nothing promised, delivered at %s: due at %s', (delivered, due) => {
  expect(expectedDelivery(orderOf({ ...HELD, delivered }), NOW)).toEqual({
    dueAt: Date.parse(due),
    metAt: Date.parse(delivered),
    state: 'met',
  });
});

it.each([
  ['2017-03-09T11:59:00-03:00', PROMISED],
  ['2017-03-09T12:00:00-03:00', '2017-03-11T00:00:00-03:00'],
  ['2017-03-10T00:00:00-03:00', '2017-03-11T00:00:00-03:00'],
])('delivered at 12:00 on the 9th, a time agreed at %s: due at %s', (approved, due) => {
  const order = orderOf({ ...HELD, approved, delivered: '2017-03-09T12:00:00-03:00', promised: PROMISED });
  expect(expectedDelivery(order, NOW)?.dueAt).toBe(Date.parse(due));
});

it('a delivery proves the pickup', () => {
  const { pickedUp, ...times } = HELD;
  expect(expectedDelivery(orderOf({ ...times, promised: PROMISED, delivered: pickedUp }), NOW)?.state).toBe('met');
});

it.each([
  ['what nobody had picked up', { ordered: HELD.ordered, approved: HELD.approved, promised: PROMISED }],
  ['what was on the way, promised for no time', HELD],
])('of %s no delivery is owed', (_, times) => {
  expect(expectedDelivery(orderOf(times), NOW)).toBeUndefined();
});
