import type { KnowledgeEntry } from '../../../domain/knowledge/entry.ts';
import type { QuestionEventOf, QuestionFile, Question } from '../../../domain/question/question.ts';
import { askedOften } from '../../../domain/question/asked-often.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { commitmentViews } from './commitment-view.ts';

/** An entry of the knowledge base as the API shows it. Its time is in UTC: it is nobody's in particular. */
export const knowledgeView = ({ updatedAt, ...entry }: KnowledgeEntry) => ({
  slug: entry.slug,
  version: entry.version,
  title: entry.title,
  question: entry.question,
  answer: entry.answer,
  tags: entry.tags,
  language: entry.language,
  audience: entry.audience,
  updatedAt: localText(updatedAt, 'UTC'),
  deleted: entry.deleted,
});

/** What a list shows of a question. */
export const questionSummaryView = ({ questionId, caseType, tags, status }: Question) => ({
  questionId,
  status,
  caseType,
  tags,
});

/** A question with the answers that were given to it, the last first, and what is owed. Times are those of the desk. */
export function questionView({ subject, events, commitments }: QuestionFile, now: Instant) {
  const local = (at: Instant): string => localText(at, subject.timeZone);
  const often = askedOften(events).at(-1)?.at;
  return {
    ...questionSummaryView(subject),
    askedOftenAt: often === undefined ? null : local(often),
    answers: events
      .filter((event): event is QuestionEventOf<'asked'> => event.type === 'asked')
      .toSorted((one, other) => (one.occurredAt < other.occurredAt ? 1 : -1))
      .map(({ details: { caseNumber, answer }, occurredAt }) => ({ caseNumber, answer, solvedAt: local(occurredAt) })),
    commitments: commitmentViews(commitments, now),
  };
}
