import type { CaseType } from '../case/case.ts';
import type { Life, SubjectEvent, SubjectFile, Timed } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';

/** `asked`: not often enough for an entry; `wanted`: an entry is owed; `answered`: there is one, and it was not asked since. */
export const QUESTION_STATUSES = ['asked', 'wanted', 'answered'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** What cases of one type and with the same tags ask (G7). */
export interface Question {
  readonly questionId: string;
  readonly caseType: CaseType;
  /** As they are compared. */
  readonly tags: readonly string[];
  /** The desk's IANA zone, and the calendar by which it works. */
  readonly timeZone: string;
  readonly calendar?: string | undefined;
  readonly status: QuestionStatus;
  readonly version: number;
}

interface EventDetails {
  /** A case was solved without an entry of the knowledge base; `answer` is its summary. */
  readonly asked: { readonly caseNumber: string; readonly answer: string };
  readonly answered: { readonly slug: string };
}

export type QuestionEventOf<T extends keyof EventDetails> = SubjectEvent & {
  readonly type: T;
  readonly details: EventDetails[T];
};
export type QuestionEvent = { readonly [T in keyof EventDetails]: QuestionEventOf<T> }[keyof EventDetails];
export type QuestionLife = Life<Question, QuestionEvent>;
export type QuestionFile = SubjectFile<Question, QuestionEvent>;
export type TimedQuestionEvent = Timed<QuestionEvent>;

/** A question has been there before anybody asked it. */
export const BEGINNING = '1970-01-01T00:00:00.000Z' as Instant;
