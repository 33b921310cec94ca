import { expect, it } from 'vitest';
import { outcomeOf, shownOutcome } from '../../../local/replay/outcome.ts';

it.each([
  [9, 10, 'met'],
  [10, 10, 'met'],
  [11, 10, 'late'],
  [undefined, 10, 'open'],
  [undefined, 9, 'missed'],
])('met at %s, due at %s: %s by 10', (metAt, dueAt, state) => {
  expect(outcomeOf(dueAt, metAt, 10)).toEqual({ dueAt, metAt, state });
});

const commitment = {
  name: 'delivery',
  due_at: '2017-03-04T15:00:00-03:00',
  state: 'met',
  met_at: '2017-03-04T14:00:00-03:00',
} as const;

it('reads the outcome of the promise that is asked for', () => {
  const commitments = [{ ...commitment, name: 'pickup', due_at: '2017-03-01T15:00:00-03:00' } as const, commitment];
  expect(shownOutcome(commitments, 'delivery')).toEqual({
    dueAt: Date.parse('2017-03-04T18:00:00Z'),
    metAt: Date.parse('2017-03-04T17:00:00Z'),
    state: 'met',
  });
});

it('what is not met has no time, and what is not promised no outcome', () => {
  expect(shownOutcome([{ ...commitment, state: 'missed', met_at: null }], 'delivery')).toMatchObject({
    metAt: undefined,
    state: 'missed',
  });
  expect(shownOutcome([commitment], 'pickup')).toBeUndefined();
});
