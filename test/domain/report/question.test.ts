import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/commitment/commitment-state.ts';
import type { Commitment } from '../../../domain/commitment/commitment.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { question } from '../../../domain/report/question.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, DAY, plus } from '../samples.ts';

const SENT = at('2026-12-01T00:30:00+08:00');
const DUE = at('2026-12-06T00:30:00+08:00');
const RULE = COMMITMENTS.explanation;

const asked = (explainedAt?: Instant, stored?: Commitment) =>
  question({ generatedAt: SENT, explainedAt }, 'HGH', 'Asia/Shanghai', RULE, stored);
/** As its timer leaves it when it is due. */
const rung = (stored: Commitment): Commitment => ({ ...stored, missedAt: stored.dueAt, level: 1 });

describe('E5: the promise of a branch to explain its list', () => {
  it('is due five days after the list was sent, and has a timer', () => {
    expect(asked()).toMatchObject({
      name: 'explanation',
      branch: 'HGH',
      timeZone: 'Asia/Shanghai',
      dueAt: DUE,
      level: 0,
      renewals: 0,
      arming: 1,
      history: false,
    });
    expect([DUE, plus(DUE, 1)].map((now) => commitmentState(asked(), now))).toEqual(['open', 'missed']);
  });

  it('is not moved or armed anew by what is answered of it', () => {
    const stored = asked();
    expect(asked(undefined, stored)).toEqual(stored);
  });

  it.each<[string, Instant, string, number]>([
    ['days before', plus(DUE, -2 * DAY), 'met', 0],
    ['at the last moment', DUE, 'met', 0],
    ['a millisecond after', plus(DUE, 1), 'late', 1],
  ])('with its last answer %s is %s', (_, explainedAt, state, level) => {
    const answered = asked(explainedAt, asked());
    expect([commitmentState(answered, plus(DUE, 30 * DAY)), answered.level, answered.metAt, answered.missedAt]).toEqual(
      [state, level, explainedAt, level > 0 ? DUE : undefined],
    );
    expect(answered.arming).toBe(1);
  });

  it('that was told to be missed stays so until it is answered, and is late then', () => {
    const missed = rung(asked());
    expect(asked(undefined, missed)).toMatchObject({ level: 1, missedAt: DUE, metAt: undefined });
    expect(asked(plus(DUE, DAY), missed)).toMatchObject({ level: 1, missedAt: DUE, metAt: plus(DUE, DAY) });
  });

  it('whose timer rang while the last answer was on its way in time was kept', () => {
    expect(asked(DUE, rung(asked()))).toMatchObject({ level: 0, metAt: DUE });
  });

  it('stays as it was when a row is answered again', () => {
    const answered = asked(plus(DUE, -DAY), asked());
    expect(asked(plus(DUE, -DAY), answered)).toEqual(answered);
  });

  it('takes the time that an operator has set', () => {
    const slower = { ...RULE, terms: [{ ...RULE.terms[0], due: { within: 'P10D' } }] } as const;
    expect(question({ generatedAt: SENT }, 'HGH', 'Asia/Shanghai', slower).dueAt).toBe(plus(SENT, 10 * DAY));
  });

  it('cannot be due by the clock of a day', () => {
    expect(() => question({ generatedAt: SENT }, 'HGH', 'Asia/Shanghai', COMMITMENTS.receipt_return)).toThrow(
      RangeError,
    );
  });
});
