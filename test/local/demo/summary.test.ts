import { expect, it } from 'vitest';
import { summary } from '../../../local/demo/summary.ts';
import type { CommitmentAnswer } from '../../../local/shipment-answer.ts';

const promise = (name: CommitmentAnswer['name'], state: CommitmentAnswer['state'], level = 0): CommitmentAnswer =>
  ({ name, rule: '', branch: 'CTU', due_at: '', state, met_at: null, missed_at: null, level });

it('counts what was promised against what was kept', () => {
  const table = summary([
    { commitments: [promise('dispatch', 'met'), promise('pickup', 'met')] },
    { commitments: [promise('dispatch', 'met'), promise('pickup', 'late', 2)] },
    { commitments: [promise('dispatch', 'void'), promise('pickup', 'missed', 3)] },
    { commitments: [] },
  ]);
  expect(table.map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
    'promised | kept | late | missed | open | void | level 1 | level 2 | level 3',
    'dispatch (A4) | 3 | 2 | 0 | 0 | 0 | 1 | 0 | 0 | 0',
    'verification (B2) | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    'pickup (B1) | 3 | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1',
  ]);
});
