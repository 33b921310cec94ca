import { describe, expect, it } from 'vitest';
import {
  COMMITMENT_STATES,
  commitmentState,
  type CommitmentState,
} from '../../../domain/promise/commitment-state.ts';
import { booked, commitment, plus } from '../samples.ts';

const OPEN = commitment(booked(), 'dispatch');
const DUE = OPEN.dueAt;
const [JUST_BEFORE, JUST_AFTER, LONG_AFTER] = [plus(DUE, -1), plus(DUE, 1), plus(DUE, 1_000_000)];

const CASES: readonly (readonly [string, Partial<typeof OPEN>, typeof DUE, CommitmentState])[] = [
  ['not yet due', {}, JUST_BEFORE, 'open'],
  ['due now', {}, DUE, 'open'],
  ['past due', {}, JUST_AFTER, 'missed'],
  ['past due, its timer rang', { missedAt: DUE, level: 1 }, JUST_AFTER, 'missed'],
  ['met before due', { metAt: JUST_BEFORE }, LONG_AFTER, 'met'],
  ['met when due', { metAt: DUE }, LONG_AFTER, 'met'],
  ['met in time, after its timer rang', { metAt: DUE, missedAt: DUE, level: 1 }, LONG_AFTER, 'met'],
  ['met after due', { metAt: JUST_AFTER, missedAt: DUE, level: 1 }, LONG_AFTER, 'late'],
  ['met after due, its timer never rang', { metAt: JUST_AFTER }, LONG_AFTER, 'late'],
  ['voided before due', { voidedAt: JUST_BEFORE }, LONG_AFTER, 'void'],
  ['voided after due', { voidedAt: JUST_AFTER, missedAt: DUE, level: 1 }, LONG_AFTER, 'void'],
];

describe('the state of a commitment', () => {
  it.each(CASES)('%s', (_, change, now, state) => {
    expect(commitmentState({ ...OPEN, ...change }, now)).toBe(state);
  });

  it('is one of five, each of them reached', () => {
    expect(new Set(CASES.map(([, , , state]) => state))).toEqual(new Set(COMMITMENT_STATES));
  });
});
