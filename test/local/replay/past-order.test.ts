import { expect, it } from 'vitest';
import { agreedAt, clockOf, pastOrder, type Row } from '../../../local/replay/past-order.ts';
import { orderOf } from './order-of.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
const row: Row = {
  order_id: 'ab12',
  status: 'delivered',
  purchased_at: '2017-03-04T10:20:00-03:00',
  approved_at: '2017-03-04T10:40:00-03:00',
  picked_up_at: '2017-03-05T09:00:00-03:00',
  delivered_at: '2017-03-09T12:00:00-03:00',
  estimated_delivery_at: '2017-03-20T00:00:00-03:00',
};
const of = (changes: Row) => pastOrder({ ...row, ...changes }, 7, NOW);

it('an order that went its way', () => {
  expect(of({})).toMatchObject({
    line: 7,
    id: 'ab12',
    orderedAt: { epochMs: Date.parse('2017-03-04T13:20:00Z'), offsetMinutes: -180 },
  });
});

it('what never happened is empty', () => {
  expect(
    of({ status: 'canceled', approved_at: '', picked_up_at: '', delivered_at: '', estimated_delivery_at: '' }),
  ).toMatchObject({ approvedAt: undefined, pickedUpAt: undefined, deliveredAt: undefined, promisedFor: undefined });
});

it.each([
  ['delivered, though its pickup is not known', { picked_up_at: '' }],
  ['delivered in the minute of its pickup', { delivered_at: row['picked_up_at'] ?? '' }],
  ['delivered before it was approved', { approved_at: '2017-03-10T00:00:00-03:00' }],
  ['delivered, though it was cancelled', { status: 'canceled' }],
  ['promised for a day that had begun when it was approved', { approved_at: '2017-03-20T10:00:00-03:00' }],
  ['promised for 180 days after its approval', { estimated_delivery_at: '2017-08-31T10:40:00-03:00' }],
])('an order may be %s', (_, changes: Row) => {
  expect(of(changes)).toMatchObject({ id: 'ab12' });
});

it('an order may be promised for a day that is to come', () => {
  const promised = { purchased_at: '2018-04-01T00:00:00Z', approved_at: '', picked_up_at: '', delivered_at: '' };
  expect(of({ ...promised, status: 'shipped', estimated_delivery_at: '2018-06-01T00:00:00Z' })).toMatchObject({
    id: 'ab12',
  });
});

it('an order may be handed over before it was approved', () => {
  expect(of({ picked_up_at: '2017-03-04T10:30:00-03:00' })).toMatchObject({ id: 'ab12' });
});

it.each([
  [{ order_id: '' }, 'order_id is not 1 to 48 visible characters'],
  [{ order_id: ' \u200B\u2060 ' }, 'order_id is not 1 to 48 visible characters'],
  [{ order_id: '订单\uFFFD' }, 'order_id is not in UTF-8'],
  [{ order_id: 'x'.repeat(49) }, 'order_id is not 1 to 48 visible characters'],
  [{ purchased_at: '' }, 'purchased_at is missing'],
  [{ purchased_at: '1999-12-31T20:59:59-03:00' }, 'purchased_at is before the year 2000'],
  [
    { estimated_delivery_at: '2017-08-31T10:40:01-03:00' },
    'estimated_delivery_at is more than 180 days after approved_at',
  ],
  [
    { approved_at: '', estimated_delivery_at: '2017-08-31T10:20:00.001-03:00' },
    'estimated_delivery_at is more than 180 days after purchased_at',
  ],
  [
    { purchased_at: '2017-02-30T10:00:00-03:00' },
    'purchased_at is not an ISO 8601 time with an offset: "2017-02-30T10:00:00-03:00"',
  ],
  [{ approved_at: '2017-03-04 10:40' }, 'approved_at is not an ISO 8601 time with an offset: "2017-03-04 10:40"'],
  [
    { picked_up_at: '2017-03-05T09:00:00' },
    'picked_up_at is not an ISO 8601 time with an offset: "2017-03-05T09:00:00"',
  ],
  [{ delivered_at: 'yes' }, 'delivered_at is not an ISO 8601 time with an offset: "yes"'],
  [{ approved_at: '2017-03-04T10:19:00-03:00' }, 'approved_at is before purchased_at'],
  [{ picked_up_at: '2017-03-04T13:19:00Z' }, 'picked_up_at is before purchased_at'],
  [{ delivered_at: '2017-03-04T10:19:00-03:00', picked_up_at: '' }, 'delivered_at is before purchased_at'],
  [{ delivered_at: '2017-03-05T08:59:00-03:00' }, 'delivered_at is before picked_up_at'],
  [{ delivered_at: '' }, 'its status is delivered, but delivered_at is missing'],
  [{ estimated_delivery_at: row['purchased_at'] ?? '' }, 'estimated_delivery_at is not after purchased_at'],
  [{ picked_up_at: '2018-05-01T00:02:01Z', delivered_at: '', status: 'shipped' }, 'it is in the future'],
  [{ delivered_at: '2018-05-01T00:02:01Z' }, 'it is in the future'],
])('%j is no past order', (changes: Row, reason) => {
  expect(of(changes)).toBe(reason);
});

it.each([
  ['订单 2017/04', '订单 2017/04'],
  ['طلب-٤٢', 'طلب-٤٢'],
  [' PO\u200B7\u00A0', 'PO7'],
  ['Cafe\u0301', 'Caf\u00E9'],
  ['one\r\ntwo', 'one  two'],
  ['😀'.repeat(24), '😀'.repeat(24)],
])('an order number may be of any script: %j', (given, id) => {
  expect(of({ order_id: given })).toMatchObject({ id });
});

it('what a clock that is two minutes ahead tells happened now (X13)', () => {
  expect(of({ delivered_at: '2018-05-01T00:02:00Z' })).toMatchObject({ deliveredAt: { epochMs: NOW } });
});

it.each([
  ['2017-03-04T10:20:30-03:00', '2017-03-04T10:20:00-03:00'],
  ['2017-03-04T10:20:30.5-03:00', '2017-03-04T13:20:30Z'],
])('ordered at %s, approved at %s, in the same minute: approved with the order (X13)', (ordered, approved) => {
  expect(of({ purchased_at: ordered, approved_at: approved })).toMatchObject({
    approvedAt: { epochMs: Date.parse(ordered) },
  });
});

it('the minute before the order is before it', () => {
  expect(of({ purchased_at: '2017-03-04T10:20:00-03:00', approved_at: '2017-03-04T10:19:59.999-03:00' })).toBe(
    'approved_at is before purchased_at',
  );
});

it.each([
  ['2017-03-05T09:00:00-03:00', '', 'approval'],
  ['2017-03-05T08:59:59-03:00', '', 'order'],
  ['', '2017-03-05T09:00:00-03:00', 'approval'],
  ['', '2017-03-05T08:59:59-03:00', 'order'],
])(
  'approved at 09:00 on the 5th, picked up at %j, delivered at %j: the clock is that of the %s (X4)',
  (pickedUp, delivered, of) => {
    const order = orderOf({
      ordered: '2017-03-04T10:00:00-03:00',
      approved: '2017-03-05T09:00:00-03:00',
      pickedUp,
      delivered,
    });
    expect(clockOf(order)).toBe(of === 'order' ? order.orderedAt : order.approvedAt);
  },
);

it('the clock is that of the approval, or of the order where there was none', () => {
  const order = of({ approved_at: '2017-03-04T15:00:00Z' });
  const unapproved = of({ approved_at: '' });
  expect(typeof order === 'object' && clockOf(order).offsetMinutes).toBe(0);
  expect(typeof unapproved === 'object' && clockOf(unapproved).offsetMinutes).toBe(-180);
});

it.each([
  ['2017-03-06T00:00:00-03:00', '2017-03-06T00:00:01-03:00', 'approval'],
  ['2017-03-06T00:00:00-03:00', '2017-03-06T00:00:00-03:00', 'order'],
  ['', '2017-03-06T00:00:00-03:00', 'order'],
])('approved at %j, promised for %s: the promise came with the %s', (approved, promised, came) => {
  const order = orderOf({ ordered: '2017-03-04T10:00:00-03:00', approved, promised });
  expect(agreedAt(order)).toBe(came === 'order' ? order.orderedAt : order.approvedAt);
});
