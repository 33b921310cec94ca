import { expect, it } from 'vitest';
import { promiseRow } from '../../../tools/docs/promise-row.ts';

it('a promise with two terms has a line for each, with the shipments to which it applies', () => {
  const [, , due, metBy] = promiseRow('appointment');
  expect(due?.split('<br>')).toEqual([
    'local deliveries: 12:00 of the day after `goods_picked_up`; at the latest with `out_for_delivery`',
    'deliveries out of town: 4 hours after `departed`',
  ]);
  expect(metBy?.split('<br>')).toEqual([
    'local deliveries: `consignee_contacted`, `delivered`',
    'deliveries out of town: `notice_acknowledged`, `arrived`, `goods_arrived`',
  ]);
});

it('days that depend on the transfers are named with these, and a reminder before the levels', () => {
  const [name, , due, , voided, tells] = promiseRow('receipt_return');
  expect(name).toBe('`receipt_return`<br>E2, destination');
  expect(due).toBe(
    'shipments whose receipt is wanted: the end of day 10, 15, 20 after `goods_arrived`, with 0, 1, 2 transfers',
  );
  expect(voided).toBe('`cancelled`, `lost`, `receipt_gone`');
  expect(tells).toBe('reminder: dispatcher, 3 days before<br>1: dispatcher<br>2: branch manager, 3 days after');
});

it('what sets another due time is named with the field that tells it', () => {
  expect(promiseRow('delivery')[2]).toBe(
    'the end of the day after `goods_arrived`; ' +
      'then as `consignee_contacted` (`agreed_delivery_at`) or `delivery_failed` (`next_attempt_at`) tells; not owed before `goods_picked_up`',
  );
});

it('the goal stands at the end, and a promise of a branch has no shipment that could end it', () => {
  const [name, , due, , voided, , goal] = promiseRow('explanation');
  expect([name, due, voided, goal]).toEqual([
    '`explanation`<br>E5, reported',
    '5 days after `report_sent`',
    '',
    '95 %',
  ]);
});
