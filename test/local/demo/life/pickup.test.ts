import { expect, it } from 'vitest';
import { pickup } from '../../../../local/demo/life/pickup.ts';
import { FATE, told, when } from '../samples.ts';

const acts = (otherwise: object) => pickup({ ...FATE, ...otherwise }, 1, when);

it('asks about the pickup unless the goods are there by then, or nobody thinks of it', () => {
  expect(told(acts({}))).toContain('1 09:00 pickup_verified');
  expect(told(acts({ pickedUp: '1 09:00' }))).not.toContain('1 09:00 pickup_verified');
  expect(told(acts({ verified: 'never' }))).not.toContain('1 09:00 pickup_verified');
});

it('reports a pickup later than it was', () => {
  const report = acts({ reported: '1 15:40' }).at(-1);
  expect(told(report ? [report] : [])).toEqual(['1 15:40 picked_up']);
  expect(report?.body).toMatchObject({ occurred_at: '2026-11-24T14:40:00.000+08:00' });
});

it('waits for the customer where the order does not hold', () => {
  const order = { ...FATE.order, area: 'outside' };
  expect(told(acts({ order }))).toEqual(['1 08:20 booking']);
  expect(told(acts({ order, confirmed: '1 10:20' })).slice(1, 3)).toEqual([
    '1 10:20 confirmation',
    '1 10:40 instruction_accepted',
  ]);
});

it('cancels before anything is picked up', () => {
  const { pickedUp, ...never } = FATE;
  expect(told(pickup({ ...never, cancelled: '1 10:20' }, 1, when))).toContain('1 10:20 cancellation');
});
