import { expect, it } from 'vitest';
import { gradeOf } from '../../../domain/case/grade-of.ts';

it('grades an exception: a loss 1, a delay over 48 hours 2, the rest 3 (F1)', () => {
  expect(gradeOf({ kind: 'loss' })).toBe(1);
  expect(gradeOf({ kind: 'delay', delayHours: 48 })).toBe(3);
  expect(gradeOf({ kind: 'delay', delayHours: 48.01 })).toBe(2);
  expect(gradeOf({ kind: 'delay' })).toBe(3);
  for (const kind of ['damage', 'shortage', 'paperwork', 'wrong_delivery', 'surplus', 'unexpected_goods'] as const)
    expect(gradeOf({ kind, delayHours: 100 }), kind).toBe(3);
});
