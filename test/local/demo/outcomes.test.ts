import { expect, it } from 'vitest';
import { outcomes } from '../../../local/demo/outcomes.ts';
import { event, pickup } from './samples.ts';

const MET_AT = '2026-11-24T16:40:00+08:00';
const met = { ...pickup, state: 'met' as const, due_at: '2026-11-24T18:00:00+08:00', met_at: MET_AT };

it('tells whether a promise was kept by the event that met it', () => {
  expect(outcomes(event('picked_up', MET_AT), [met])).toEqual([
    { late: false, text: 'pickup (B1) in time, due Tue 24 Nov 18:00' },
  ]);
  expect(outcomes(event('picked_up', MET_AT), [{ ...pickup, state: 'late', met_at: MET_AT }])).toEqual([
    { late: true, text: 'pickup (B1) 1 h 40 min late, due Tue 24 Nov 15:00' },
  ]);
});

it('tells it of no other event, nor of the same at another time', () => {
  expect(outcomes(event('instruction_accepted', MET_AT), [met])).toEqual([]);
  expect(outcomes(event('picked_up', '2026-11-24T17:00:00+08:00'), [met])).toEqual([]);
  expect(outcomes(event('picked_up', MET_AT), [pickup])).toEqual([]);
});

it('tells of the receipt with its acceptance, not once more with what follows from that', () => {
  const returned = { ...met, name: 'receipt_return' as const, rule: 'E2' };
  expect(outcomes(event('receipt_accepted', MET_AT), [returned])).toHaveLength(1);
  expect(outcomes(event('receipt_returned', MET_AT), [returned])).toEqual([]);
});
