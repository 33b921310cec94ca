import { expect, it } from 'vitest';
import { disagreement } from '../../../local/replay/disagreement.ts';

const outcome = {
  dueAt: Date.parse('2017-03-04T18:00:00Z'),
  state: 'met',
  metAt: Date.parse('2017-03-04T17:00:00Z'),
} as const;

it('what is as reckoned is no disagreement', () => {
  expect(disagreement({ ...outcome }, outcome, -180)).toBeUndefined();
  expect(disagreement(undefined, undefined, -180)).toBeUndefined();
});

it('names all that differs', () => {
  expect(
    disagreement({ dueAt: Date.parse('2017-03-04T21:00:00Z'), state: 'missed', metAt: undefined }, outcome, -180),
  ).toBe(
    'due 2017-03-04T18:00:00-03:00, expected 2017-03-04T15:00:00-03:00; met never, expected 2017-03-04T14:00:00-03:00; state missed, expected met',
  );
});

it('a promise that is shown and not owed, or owed and not shown, disagrees', () => {
  const open = { dueAt: 0, state: 'open', metAt: undefined } as const;
  expect(disagreement(undefined, open, 0)).toBe(
    'due never, expected 1970-01-01T00:00:00Z; state not owed, expected open',
  );
  expect(disagreement(open, undefined, 0)).toBe(
    'due 1970-01-01T00:00:00Z, expected never; state open, expected not owed',
  );
});
