import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOutcome } from '../../../domain/quote/quote-status.ts';
import { whyNotAnswer } from '../../../domain/quote/why-not-answer.ts';
import { DAY, plus } from '../samples.ts';
import { ACCEPTED, ASKED, EXPIRES_AT, QUOTED, QUOTED_AT, REFUSED } from './samples.ts';

const LIVES = [
  ['asked', [ASKED], QUOTED_AT],
  ['asked, however long ago', [ASKED], plus(EXPIRES_AT, 100 * DAY)],
  ['quoted', [ASKED, QUOTED], QUOTED_AT],
  ['quoted to the last moment', [ASKED, QUOTED], plus(EXPIRES_AT, -1)],
  ['expired', [ASKED, QUOTED], EXPIRES_AT],
  ['refused', [ASKED, REFUSED], plus(EXPIRES_AT, DAY)],
  ['accepted', [ASKED, QUOTED, ACCEPTED], QUOTED_AT],
  ['accepted for good', [ASKED, QUOTED, ACCEPTED], plus(EXPIRES_AT, DAY)],
] as const;

describe('A6: what became of an inquiry', () => {
  it.each(LIVES)('is %s', (words, events, now) => {
    expect(quoteOutcome(events, now).status).toBe(/^\w+/.exec(words)?.[0]);
  });

  it.each(LIVES)('is the same in whatever order it is told: %s', (_, events, now) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (told) => {
        expect(quoteOutcome(told, now)).toEqual(quoteOutcome(events, now));
      }),
    );
  });

  it('tells the answer and who took it, after it has expired too', () => {
    expect(quoteOutcome([ASKED, QUOTED, ACCEPTED], EXPIRES_AT)).toMatchObject({
      quoted: { amount: 45_000, expiresAt: EXPIRES_AT },
      answeredAt: QUOTED_AT,
      waybillNumber: 'HD39X29FP5000X',
    });
    expect(quoteOutcome([ASKED, QUOTED], EXPIRES_AT).quoted?.amount).toBe(45_000);
  });

  it('tells why it was refused, and when', () => {
    expect(quoteOutcome([ASKED, REFUSED], EXPIRES_AT)).toEqual({
      status: 'refused',
      answeredAt: QUOTED_AT,
      refusedBecause: '超出承运范围',
    });
  });

  it.each(LIVES)('is open to an answer only while it is asked: %s', (words, events, now) => {
    expect(whyNotAnswer(events, now)?.code).toBe(words.startsWith('asked') ? undefined : 'quote_answered');
  });
});
