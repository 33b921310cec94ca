import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { QUESTION } from '../../../domain/question/question-kind.ts';
import { QUESTION_PROMISES } from '../../../domain/question/promises.ts';
import type { Question, QuestionFile, TimedQuestionEvent } from '../../../domain/question/question.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { given } from '../given.ts';
import { at, DAY, plus } from '../samples.ts';

const ACTOR = { name: 'huidan', role: 'system' };
const MONDAY = at('2026-11-23T10:00:00+08:00');
const day = (days: number): Instant => plus(MONDAY, days * DAY);

const SUBJECT: Question = {
  questionId: 'q1',
  caseType: 'inquiry',
  tags: ['receipt'],
  timeZone: 'Asia/Shanghai',
  status: 'asked',
  version: 0,
};
const NEW: QuestionFile = { subject: SUBJECT, events: [], commitments: [] };

const asked = (occurredAt: Instant, caseNumber = `HC${occurredAt}`): TimedQuestionEvent => ({
  eventId: `@asked.${caseNumber}`,
  type: 'asked',
  occurredAt,
  actor: ACTOR,
  details: { caseNumber, answer: 'It comes back in ten days.' },
});
const answered = (occurredAt: Instant): TimedQuestionEvent => ({
  eventId: `@answered.${occurredAt}`,
  type: 'answered',
  occurredAt,
  actor: ACTOR,
  details: { slug: 'signed-receipt' },
});
const askedOn = (...days: readonly number[]): TimedQuestionEvent[] => days.map((each) => asked(day(each)));

describe('G7: a question that came five times in 30 days without an entry', () => {
  it('is owed an entry by the end of the fifth working day after the fifth time', () => {
    given(QUESTION, NEW)
      .when(...askedOn(0, 1, 2, 3))
      .then({ status: 'asked', promises: { knowledge_entry: [] } })
      .when(asked(day(4)))
      .then({ status: 'wanted', promises: { knowledge_entry: ['open 12-03 00:00'] }, owed: ['knowledge_entry'] })
      .when(answered(day(5)))
      .then({ status: 'answered', promises: { knowledge_entry: ['met 12-03 00:00'] }, owed: [] });
  });

  it.each([
    ['a millisecond less than 30 days after the first', -1, 'wanted'],
    ['30 days after the first, when that counts no more', 0, 'asked'],
  ] as const)('the fifth %s', (_, milliseconds, status) => {
    given(QUESTION, NEW)
      .when(...askedOn(0, 1, 2, 3), asked(plus(day(30), milliseconds)))
      .then({ status });
  });

  it('counts anew from the answer on, and owes another entry where that one does not do', () => {
    given(QUESTION, NEW)
      .when(...askedOn(0, 0.1, 0.2, 0.3, 0.4), answered(day(1)), ...askedOn(2, 3, 4, 5))
      .then({ status: 'asked', owed: [] })
      .when(asked(day(6)))
      .then({ status: 'wanted', promises: { knowledge_entry: ['met 11-29 00:00', 'open 12-05 00:00'] } });
  });

  it('is late where the entry came after it was due', () => {
    given(QUESTION, NEW)
      .when(...askedOn(0, 1, 2, 3, 4), answered(day(20)))
      .then({ promises: { knowledge_entry: ['late 12-03 00:00'] } });
  });

  it('needs no more askings while an entry is owed: a history has an end', () => {
    given(QUESTION, NEW)
      .when(...askedOn(0, 1, 2, 3, 4), asked(day(4.5)))
      .then({ refused: 'wanted_already' });
    given(QUESTION, NEW)
      .when(...askedOn(0, 1, 2, 4, 5), [asked(day(3)), day(6)])
      .then({ status: 'wanted', promises: { knowledge_entry: ['open 12-03 00:00'] } });
  });

  it('comes to the same in any order of telling', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 80 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(
        hours.chain((each) =>
          fc.tuple(fc.constant(each.toSorted((a, b) => a - b)), fc.shuffledSubarray(each, { minLength: each.length })),
        ),
        ([inTime, shuffled]) => {
          expect(told(shuffled)).toEqual(told(inTime));
        },
      ),
    );
  });
});

/** What comes of askings at some hours, told in an order when all has happened. */
function told(hours: readonly number[]) {
  const now = day(100);
  const file = hours.reduce((before, hour) => {
    const result = recordEvent(QUESTION, before, asked(day(hour / 24), `HC${hour}`), now, QUESTION_PROMISES);
    return result.outcome === 'recorded' ? result.file : before;
  }, NEW);
  return [file.subject.status, file.commitments.map(({ dueAt }) => dueAt)];
}
