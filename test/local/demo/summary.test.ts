import { expect, it } from 'vitest';
import { SHIPMENT_PROMISES } from '../../../domain/shipment/promises.ts';
import { counted, summary } from '../../../local/demo/summary.ts';
import type { ShownCommitment } from '../../../local/demo/shown-shipment.ts';
import { pickup } from './samples.ts';

const promise = (
  name: ShownCommitment['name'],
  state: ShownCommitment['state'],
  level = 0,
  broken: ShownCommitment['broken'] = [],
): ShownCommitment => ({ ...pickup, name, state, level, renewals: broken.length, broken });
const broken = (level: number) => ({ due_at: pickup.due_at, level });

const table = summary(SHIPMENT_PROMISES, [
  { commitments: [promise('dispatch', 'met'), promise('pickup', 'met')] },
  {
    commitments: [
      promise('dispatch', 'met'),
      promise('pickup', 'late', 2),
      promise('arrival', 'open', 0, [broken(1), broken(3)]),
    ],
  },
  { commitments: [promise('dispatch', 'void'), promise('pickup', 'missed', 3)] },
  { commitments: [] },
]).map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));

it('counts what was promised against what was kept, each promise that was broken and made anew by itself (X2)', () => {
  expect(table[0]).toBe('promised | kept | late | missed | open | void | made anew | level 1 | level 2 | level 3');
  expect(table).toEqual(
    expect.arrayContaining([
      'dispatch (A4) | 3 | 2 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0',
      'verification (B2) | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      'pickup (B1) | 3 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 1 | 1',
      'arrival (C2) | 3 | 0 | 0 | 0 | 1 | 0 | 2 | 1 | 0 | 1',
    ]),
  );
});

it('has a line for every promise of its table', () => {
  expect(table.slice(1).map((line) => line.split(' | ')[0])).toEqual(
    Object.entries(SHIPMENT_PROMISES).map(([name, { rule }]) => `${name} (${rule})`),
  );
});

it('counts words, the most frequent first', () => {
  expect(counted(['lost', 'handed_over', 'handed_over'])).toBe('2 handed over, 1 lost');
});
