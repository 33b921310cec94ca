import { expect, it } from 'vitest';
import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import type { Terms } from '../../../domain/promise/promise-rule.ts';
import type { SubjectKind } from '../../../domain/promise/subject.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { promiseRow } from '../../../tools/docs/promise-row.ts';

it('a promise with two terms has a line for each, with the shipments to which it applies', () => {
  const [, , due, metBy] = promiseRow(SHIPMENT, 'appointment');
  expect(due?.split('<br>')).toEqual([
    'local deliveries: 12:00 of the day after `goods_picked_up`; at the latest with `out_for_delivery`, `delivery_failed`, `delivered`',
    'deliveries out of town: 4 hours after `departed`',
  ]);
  expect(metBy?.split('<br>')).toEqual([
    'local deliveries: `consignee_contacted`',
    'deliveries out of town: `notice_acknowledged`, `arrived`, `goods_arrived`',
  ]);
});

it('days that depend on a measure are named with its values, and a reminder before the levels', () => {
  const [name, , due, , ends, tells] = promiseRow(SHIPMENT, 'receipt_return');
  expect(name).toBe('`receipt_return`<br>E2, destination');
  expect(due).toBe(
    'shipments whose receipt is wanted: the end of day 10, 15, 20 after `goods_arrived`, with 0, 1, 2 or more transfers',
  );
  expect(ends).toBe('`order_cancelled`, `goods_lost`, `goods_returned`, `receipt_gone`');
  expect(tells).toBe('reminder: dispatcher, 3 days before<br>1: dispatcher<br>2: branch manager, 3 days after');
});

it('what sets another due time is named with the field that tells it', () => {
  expect(promiseRow(SHIPMENT, 'delivery')[2]).toBe(
    'the end of the day after `goods_arrived`; ' +
      'then as `consignee_contacted` (`agreed_delivery_at`) or `delivery_failed` (`next_attempt_at`) tells; not owed before `goods_picked_up`',
  );
});

it('the goal stands at the end, and what nothing ends says nothing of it', () => {
  const [name, , due, , ends, , , goal] = promiseRow(BRANCH_REPORT, 'explanation');
  expect([name, due, ends, goal]).toEqual(['`explanation`<br>E5, reported', '5 days after `sent`', '', '95 %']);
});

it('the promise, and what to do about it, stand in both languages', () => {
  const [, promise, , , , , toDo] = promiseRow(SHIPMENT, 'verification');
  expect([promise, toDo]).toEqual([
    'customer service verifies whether the goods are picked up<br>客服核实货物是否已提取',
    'Ask dispatcher and driver whether the goods are picked up<br>向调度和司机核实货物是否已提取',
  ]);
});

/** How it is put into words when a promise is due. */
function due(terms: Partial<Terms>): string | undefined {
  const promise = { rule: 'A1', phase: 'p', owedBy: 'o', promise: '', toDo: {}, goal: 90, endedBy: [], escalation: [] };
  const whole = { countsFrom: [['asked']], due: { within: 'PT8H' }, metBy: ['answered'], ...terms };
  const kind = { conditions: {}, promises: { answer: { ...promise, terms: [whole] } } };
  return promiseRow(kind as unknown as SubjectKind, 'answer')[2];
}

it.each([
  [{ due: { within: 'PT8H', counting: 'working_time' } }, '8 hours of working time after `asked`'],
  [{ due: { localTime: '12:00', workingDaysAfter: 0 } }, '12:00 of the day of `asked`, or the next working day'],
  [{ due: { localTime: '24:00', workingDaysAfter: 1 } }, 'the end of the working day after `asked`'],
  [{ due: { localTime: '18:00', workingDaysAfter: 2 } }, '18:00 of working day 2 after `asked`'],
  [{ due: { localTime: '24:00', daysAfter: 'days_agreed' } }, 'the end of the day that is `days_agreed` after `asked`'],
  [
    { due: { byLocalTime: {}, calendar: 'branch' } },
    "by the local time of `asked` (below), within the hours and on the days of the branch's calendar",
  ],
  [
    { pauses: { from: ['waiting'], until: ['replied', 'reopened'] } },
    '8 hours after `asked`; it stands still from `waiting` until `replied` or `reopened`',
  ],
] satisfies [Partial<Terms>, string][])('%j is put into words', (terms, words) => {
  expect(due(terms)).toBe(words);
});
