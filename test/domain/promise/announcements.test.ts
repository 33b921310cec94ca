import { describe, expect, it } from 'vitest';
import { announcements } from '../../../domain/promise/announcements.ts';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import { booked, commitment, MINUTE, plus } from '../samples.ts';

const OPEN: Commitment = { ...commitment(booked(), 'dispatch'), name: 'pickup' };
const DUE = OPEN.dueAt;
const IN_TIME = plus(DUE, -MINUTE);
const TOO_LATE = plus(DUE, MINUTE);
const missed = (level: number): Commitment => ({ ...OPEN, missedAt: DUE, level });
const met: Commitment = { ...OPEN, metAt: IN_TIME };
const late = (level: number): Commitment => ({ ...missed(level), metAt: TOO_LATE });

describe('B3: what is told when a commitment changes', () => {
  it.each([
    ['a new one: nothing', undefined, OPEN, []],
    ['no change: nothing', missed(2), missed(2), []],
    ['missed: level 1', OPEN, missed(1), [{ kind: 'missed', level: 1 }]],
    ['missed still: the next level', missed(1), missed(2), [{ kind: 'missed', level: 2 }]],
    [
      'two levels at once: both, in order',
      OPEN,
      missed(2),
      [
        { kind: 'missed', level: 1 },
        { kind: 'missed', level: 2 },
      ],
    ],
    ['met in time', OPEN, met, [{ kind: 'met' }]],
    ['met as it begins', undefined, met, [{ kind: 'met' }]],
    ['met when due', OPEN, { ...OPEN, metAt: DUE }, [{ kind: 'met' }]],
    ['met late, after all was told', missed(1), late(1), [{ kind: 'late' }]],
    [
      'met late, before the timer rang',
      OPEN,
      late(2),
      [{ kind: 'missed', level: 1 }, { kind: 'missed', level: 2 }, { kind: 'late' }],
    ],
    [
      'met in time, reported after the miss was told',
      missed(3),
      met,
      [{ kind: 'escalation_withdrawn' }, { kind: 'met' }],
    ],
    ['met earlier than was thought', met, { ...met, metAt: plus(IN_TIME, -1) }, []],
    ['late, but less than was thought', late(1), { ...late(1), metAt: plus(TOO_LATE, -1) }, []],
    ['in time after all', late(1), met, [{ kind: 'escalation_withdrawn' }, { kind: 'met' }]],
    ['late after all', met, late(1), [{ kind: 'missed', level: 1 }, { kind: 'late' }]],
    [
      'due later than was thought',
      missed(2),
      { ...OPEN, dueAt: TOO_LATE, arming: 2 },
      [{ kind: 'escalation_withdrawn' }],
    ],
    [
      'late still, of another due time: another miss',
      late(2),
      { ...late(2), dueAt: plus(DUE, 1), missedAt: plus(DUE, 1) },
      [{ kind: 'escalation_withdrawn' }, { kind: 'missed', level: 1 }, { kind: 'missed', level: 2 }, { kind: 'late' }],
    ],
    ['met still, of another due time', met, { ...met, dueAt: plus(DUE, 1) }, []],
    ['ended', OPEN, { ...OPEN, endedAt: IN_TIME }, []],
    ['ended after the miss was told (X1)', missed(1), { ...missed(1), endedAt: TOO_LATE }, []],
    [
      'ended in time, reported after the miss was told',
      missed(1),
      { ...OPEN, endedAt: IN_TIME },
      [{ kind: 'escalation_withdrawn' }],
    ],
  ] as const)('%s', (_, before, after, told) => {
    expect(announcements(before, after)).toEqual(told);
  });
});

describe('E2: a reminder that it will be due', () => {
  const reminded: Commitment = { ...OPEN, remindedAt: IN_TIME };

  it.each<[string, Commitment | undefined, Commitment, ReturnType<typeof announcements>]>([
    ['is told', OPEN, reminded, [{ kind: 'reminder' }]],
    ['is told once', reminded, { ...reminded, metAt: DUE }, [{ kind: 'met' }]],
    [
      'is told again of another due time',
      reminded,
      { ...reminded, dueAt: TOO_LATE, remindedAt: DUE, arming: 2 },
      [{ kind: 'reminder' }],
    ],
    ['is forgotten with the due time that it was of', reminded, { ...OPEN, dueAt: TOO_LATE, arming: 2 }, []],
    [
      'comes before the miss',
      OPEN,
      { ...missed(1), remindedAt: IN_TIME },
      [{ kind: 'reminder' }, { kind: 'missed', level: 1 }],
    ],
  ])('%s', (_, before, after, told) => {
    expect(announcements(before, after)).toEqual(told);
  });
});

describe('X2: what was missed and is promised anew is another promise, in a row of its own', () => {
  const anew: Commitment = { ...OPEN, renewals: 1, dueAt: plus(TOO_LATE, MINUTE), arming: 2 };

  it.each<[string, Commitment | undefined, Commitment, ReturnType<typeof announcements>]>([
    ['the broken one ends: its miss is not withdrawn', missed(2), { ...missed(2), endedAt: TOO_LATE }, []],
    ['the new one begins', undefined, anew, []],
    [
      'it may be missed too, from level 1',
      anew,
      { ...anew, missedAt: anew.dueAt, level: 1 },
      [{ kind: 'missed', level: 1 }],
    ],
    ['it may be met', anew, { ...anew, metAt: anew.dueAt }, [{ kind: 'met' }]],
    [
      'it may be known late and at once',
      undefined,
      { ...anew, missedAt: anew.dueAt, level: 1, metAt: plus(anew.dueAt, 1) },
      [{ kind: 'missed', level: 1 }, { kind: 'late' }],
    ],
  ])('%s', (_, before, after, told) => {
    expect(announcements(before, after)).toEqual(told);
  });
});

describe('a row of what turned out to be no promise', () => {
  const withdrawn = (one: Commitment): Commitment => ({ ...one, missedAt: undefined, level: 0, withdrawn: true });

  it.each<[string, Commitment, Commitment, ReturnType<typeof announcements>]>([
    ['withdraws what was told of its miss', missed(2), withdrawn(OPEN), [{ kind: 'escalation_withdrawn' }]],
    ['of which nothing was told says nothing', OPEN, withdrawn(OPEN), []],
    ['says so once', withdrawn(OPEN), withdrawn(OPEN), []],
    [
      'that is promised after all begins from level 0',
      withdrawn(OPEN),
      { ...missed(1), arming: 2 },
      [{ kind: 'missed', level: 1 }],
    ],
  ])('%s', (_, before, after, told) => {
    expect(announcements(before, after)).toEqual(told);
  });
});

describe('what was met and is owed again, past due, is told again by a timer of its own', () => {
  it.each<[string, Commitment, Commitment, ReturnType<typeof announcements>]>([
    ['it is owed again', late(2), { ...OPEN, arming: 2 }, []],
    ['its timer rings', { ...OPEN, arming: 2 }, { ...missed(1), arming: 2 }, [{ kind: 'missed', level: 1 }]],
    ['it rang before it was written', late(2), { ...missed(1), arming: 2 }, [{ kind: 'missed', level: 1 }]],
    ['it had ended', { ...missed(2), endedAt: TOO_LATE }, { ...OPEN, arming: 2 }, []],
  ])('%s', (_, before, after, told) => {
    expect(announcements(before, after)).toEqual(told);
  });
});

describe("of an imported order's history nothing is told", () => {
  const history = (one: Commitment): Commitment => ({ ...one, history: true });

  it.each([
    ['missed', undefined, history(OPEN)],
    ['met', undefined, history(met)],
    ['late', history(OPEN), history(late(0))],
    ['reminded', history(OPEN), history({ ...OPEN, remindedAt: IN_TIME })],
  ])('%s', (_, before, after) => {
    expect(announcements(before, after)).toEqual([]);
  });

  it('but that a miss told before it turned out to be history', () => {
    expect(announcements(missed(1), history({ ...OPEN, dueAt: plus(DUE, -MINUTE), arming: 2 }))).toEqual([
      { kind: 'escalation_withdrawn' },
    ]);
  });
});
