import { caseEventsOf, type CaseFile } from '../../domain/case/case-event.ts';
import { tagsCompared } from '../../domain/knowledge/tags-compared.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { Question, QuestionFile } from '../../domain/question/question.ts';
import { QUESTION } from '../../domain/question/question-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { companyDebtor } from '../adapters/company-debtor.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';
import { questionId } from '../knowledge/question-id.ts';

/**
 * Counts that a case was solved without an entry of the knowledge base (G7): once for each case, under its type and its tags.
 * A case without tags asks nothing that others ask, and nobody asked for an exception. Done twice, it is done once.
 * @param eventId of the event of the case; nothing follows from another than `solved`
 */
export async function countQuestion({ subject, events }: CaseFile, eventId: string, now: Instant): Promise<void> {
  const solved = caseEventsOf(events, 'solved').find((event) => event.eventId === eventId);
  const tags = tagsCompared(subject.tags);
  if (!solved || solved.details.knowledge !== undefined || subject.exception || tags.length === 0) return;
  const { caseNumber, type: caseType } = subject;
  const id = questionId(caseType, tags);
  await retryingOnClash(async () => {
    const known = await readFile(QUESTION, id);
    const file = known ?? (await newQuestion({ questionId: id, caseType, tags }));
    const asked = {
      eventId: `@asked.${caseNumber}`,
      type: 'asked',
      occurredAt: solved.occurredAt,
      actor: HUIDAN,
      details: { caseNumber, answer: solved.details.summary },
    } as const;
    const result = recordEvent(QUESTION, file, asked, now, commitmentTable());
    if (result.outcome === 'recorded') await writeFile(QUESTION, known, result.file);
    log.info('a question was asked', { question: id, case: caseNumber, outcome: result.outcome });
  });
}

/** A question that nobody has asked before. */
async function newQuestion(asks: Pick<Question, 'questionId' | 'caseType' | 'tags'>): Promise<QuestionFile> {
  const { timeZone, calendar } = await companyDebtor();
  const subject: Question = { ...asks, timeZone, calendar, status: 'asked', version: 0 };
  return { subject, events: [], commitments: [] };
}
