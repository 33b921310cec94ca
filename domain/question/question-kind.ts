import { COMPANY } from '../contacts/told-roles.ts';
import { HUIDAN } from '../promise/huidan.ts';
import type { SubjectKind } from '../promise/subject.ts';
import { askedOften, isWanted } from './asked-often.ts';
import { QUESTION_PHASES, QUESTION_PROMISES } from './promises.ts';
import { BEGINNING, type Question, type QuestionEvent, type QuestionLife, type QuestionStatus } from './question.ts';

/** While an entry is owed no more askings are needed: a history has an end. */
export interface QuestionRefusal {
  readonly outcome: 'wanted_already';
}

/** A question that customers ask again and again, until the knowledge base answers it (G7). */
export const QUESTION: SubjectKind<Question, QuestionEvent, QuestionRefusal> = {
  kind: 'question',
  id: ({ questionId }) => questionId,
  beginsAt: () => BEGINNING,
  references: ({ questionId, caseType }) => ({ questionId, caseType }),
  queued: ({ events }) => askedOften(events).at(-1)?.at ?? BEGINNING,
  events: {
    // Room is kept for the answers.
    asked: {
      tells: 'a case was solved without an entry of the knowledge base (G7)',
      source: HUIDAN.name,
      changesNothing: true,
    },
    answered: { tells: 'there is an entry for the question (G7)', source: 'knowledge', onBus: ['slug'] },
  },
  statusOf,
  refuses: ({ type, occurredAt }, { events }) =>
    type === 'asked' && isWanted(events.filter((event) => event.occurredAt <= occurredAt))
      ? { outcome: 'wanted_already' }
      : undefined,
  follows: () => [],
  debtors: { desk: ({ timeZone, calendar }) => ({ branch: COMPANY, timeZone, calendar }) },
  atCompany: { desk: 'always' },
  conditions: {},
  measures: {},
  milestones: {
    asked_often: {
      tells: 'the fifth time in 30 days that a question came without an entry since it was answered last (G7)',
      madeBy: [],
      happened: ({ events }) => askedOften(events),
    },
  },
  phases: QUESTION_PHASES,
  promises: QUESTION_PROMISES,
};

function statusOf({ events }: QuestionLife): QuestionStatus {
  if (isWanted(events)) return 'wanted';
  const latest = events.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1)).at(-1);
  return latest?.type === 'answered' ? 'answered' : 'asked';
}
