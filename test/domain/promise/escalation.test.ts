import { describe, expect, it } from 'vitest';
import { madeUnder } from '../../../domain/promise/commitments-of.ts';
import { escalationTimes, levelBy, reminderTime } from '../../../domain/promise/escalation.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { at, plus } from '../samples.ts';

const DUE = at('2026-12-31T18:00:00+08:00');

describe('B3: a missed pickup escalates by itself', () => {
  it('to the dispatcher at once, the branch manager after 1 h, the supervisor after 3 h', () => {
    expect(escalationTimes(madeUnder(COMMITMENTS.pickup), DUE)).toEqual([
      at('2026-12-31T18:00:00+08:00'),
      at('2026-12-31T19:00:00+08:00'),
      at('2026-12-31T21:00:00+08:00'),
    ]);
  });

  it.each([
    ['2026-12-31T17:59:59.999+08:00', 0],
    ['2026-12-31T18:00:00+08:00', 1],
    ['2026-12-31T18:59:59.999+08:00', 1],
    ['2026-12-31T19:00:00+08:00', 2],
    ['2026-12-31T20:59:59.999+08:00', 2],
    ['2026-12-31T21:00:00+08:00', 3],
    ['2027-12-31T21:00:00+08:00', 3],
  ])('by %s to level %i', (now, level) => {
    expect(levelBy(madeUnder(COMMITMENTS.pickup), DUE, at(now))).toBe(level);
  });

  it.each([COMMITMENTS.dispatch, COMMITMENTS.verification])('$rule: the supervisor alone, at once', (rule) => {
    expect(escalationTimes(madeUnder(rule), DUE)).toEqual([DUE]);
    expect(levelBy(madeUnder(rule), DUE, plus(DUE, -1))).toBe(0);
    expect(levelBy(madeUnder(rule), DUE, DUE)).toBe(1);
  });
});

describe('E2: somebody is reminded of a receipt', () => {
  it('3 days before it is due, and of nothing else', () => {
    expect(reminderTime(madeUnder(COMMITMENTS.receipt_return), at('2026-12-06T00:00:00+08:00'))).toBe(
      at('2026-12-03T00:00:00+08:00'),
    );
    expect(reminderTime(madeUnder(COMMITMENTS.receipt_limit), DUE)).toBeUndefined();
    expect(reminderTime(madeUnder(COMMITMENTS.pickup), DUE)).toBeUndefined();
  });
});
