import { expect, it } from 'vitest';
import { latest, type Explanation } from '../../../domain/report/explanation.ts';

const answer = (waybillNumber: string, reason: Explanation['reason']): Explanation => ({ waybillNumber, reason });

it('the latest answer for a waybill is the one that counts, as a whole (E5)', () => {
  const first = { ...answer('A', 'neglect'), note: '忘记寄回' };
  expect([...latest([first, answer('B', 'lost'), answer('A', 'in_transit')])]).toEqual([
    ['A', answer('A', 'in_transit')],
    ['B', answer('B', 'lost')],
  ]);
});

it('without answers there is none', () => {
  expect(latest([]).size).toBe(0);
});
