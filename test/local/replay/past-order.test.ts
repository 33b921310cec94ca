import { expect, it } from 'vitest';
import { clockOf, pastOrder, type Row } from '../../../local/replay/past-order.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
const row: Row = {
  order_id: 'ab12', status: 'delivered',
  purchased_at: '2017-03-04T10:20:00-03:00', approved_at: '2017-03-04T10:40:00-03:00', picked_up_at: '2017-03-05T09:00:00-03:00',
  delivered_at: '2017-03-09T12:00:00-03:00', estimated_delivery_at: '2017-03-20T00:00:00-03:00',
};
const of = (changes: Row) => pastOrder({ ...row, ...changes }, 7, NOW);

it('an order that went its way', () => {
  expect(of({})).toMatchObject({ line: 7, id: 'ab12', orderedAt: { epochMs: Date.parse('2017-03-04T13:20:00Z'), offsetMinutes: -180 } });
});

it('what never happened is empty', () => {
  expect(of({ approved_at: '', picked_up_at: '', delivered_at: '' })).toMatchObject({ approvedAt: undefined, pickedUpAt: undefined });
});

it('an order may be handed over before it was approved', () => {
  expect(of({ picked_up_at: '2017-03-04T10:30:00-03:00' })).toMatchObject({ id: 'ab12' });
});

it.each([
  [{ order_id: '' }, 'order_id is not 1 to 48 visible characters'],
  [{ order_id: 'a b' }, 'order_id is not 1 to 48 visible characters'],
  [{ order_id: 'x'.repeat(49) }, 'order_id is not 1 to 48 visible characters'],
  [{ purchased_at: '' }, 'purchased_at is missing'],
  [{ purchased_at: '2017-02-30T10:00:00-03:00' }, 'purchased_at is not an ISO 8601 time with an offset: "2017-02-30T10:00:00-03:00"'],
  [{ approved_at: '2017-03-04 10:40' }, 'approved_at is not an ISO 8601 time with an offset: "2017-03-04 10:40"'],
  [{ picked_up_at: '2017-03-05T09:00:00' }, 'picked_up_at is not an ISO 8601 time with an offset: "2017-03-05T09:00:00"'],
  [{ delivered_at: 'yes' }, 'delivered_at is not an ISO 8601 time with an offset: "yes"'],
  [{ approved_at: '2017-03-04T10:19:00-03:00' }, 'approved_at is before purchased_at'],
  [{ picked_up_at: '2017-03-04T13:19:00Z' }, 'picked_up_at is before purchased_at'],
  [{ picked_up_at: '2018-05-01T00:00:01Z' }, 'it is in the future'],
])('%j is no past order', (changes: Row, reason) => {
  expect(of(changes)).toBe(reason);
});

it('the clock is that of the approval, or of the order where there was none', () => {
  const order = of({ approved_at: '2017-03-04T15:00:00Z' });
  const unapproved = of({ approved_at: '' });
  expect(typeof order === 'object' && clockOf(order).offsetMinutes).toBe(0);
  expect(typeof unapproved === 'object' && clockOf(unapproved).offsetMinutes).toBe(-180);
});
