import { describe, expect, it } from 'vitest';
import {
  COMMITMENT_STATES,
  commitmentState,
  isBroken,
  type CommitmentState,
} from '../../../domain/promise/commitment-state.ts';
import { booked, commitment, plus } from '../samples.ts';

const OPEN = commitment(booked(), 'dispatch');
const DUE = OPEN.dueAt;
const [JUST_BEFORE, JUST_AFTER, LONG_AFTER] = [plus(DUE, -1), plus(DUE, 1), plus(DUE, 1_000_000)];
const RANG = { missedAt: DUE, level: 1 };

const CASES: readonly (readonly [string, Partial<typeof OPEN>, typeof DUE, CommitmentState])[] = [
  ['not yet due', {}, JUST_BEFORE, 'open'],
  ['due now', {}, DUE, 'open'],
  ['due now, its timer rang', RANG, DUE, 'missed'],
  ['past due', {}, JUST_AFTER, 'missed'],
  ['past due, its timer rang', RANG, JUST_AFTER, 'missed'],
  ['met before due', { metAt: JUST_BEFORE }, LONG_AFTER, 'met'],
  ['met when due', { metAt: DUE }, LONG_AFTER, 'met'],
  ['met in time, after its timer rang', { metAt: DUE, ...RANG }, LONG_AFTER, 'met'],
  ['met after due', { metAt: JUST_AFTER, ...RANG }, LONG_AFTER, 'late'],
  ['met after due, its timer never rang', { metAt: JUST_AFTER }, LONG_AFTER, 'late'],
  ['ended before due', { endedAt: JUST_BEFORE }, LONG_AFTER, 'void'],
  ['ended when due (X1)', { endedAt: DUE }, LONG_AFTER, 'missed'],
  ['ended after due (X1)', { endedAt: JUST_AFTER, ...RANG }, LONG_AFTER, 'missed'],
  ['ended after due, its timer never rang (X1)', { endedAt: JUST_AFTER }, LONG_AFTER, 'missed'],
];

describe('the state of a commitment', () => {
  it.each(CASES)('%s', (_, change, now, state) => {
    const commitment = { ...OPEN, ...change };
    expect(commitmentState(commitment, now)).toBe(state);
    expect(isBroken(commitment, now)).toBe(state === 'missed' || state === 'late');
  });

  it('is one of five, each of them reached', () => {
    expect(new Set(CASES.map(([, , , state]) => state))).toEqual(new Set(COMMITMENT_STATES));
  });
});
