import { CASE_TYPES } from '../../domain/case/case.ts';
import type { KnowledgeEntry } from '../../domain/knowledge/entry.ts';
import { tagsCompared } from '../../domain/knowledge/tags-compared.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { Teller } from '../../domain/promise/subject.ts';
import { QUESTION } from '../../domain/question/question-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { fileWrites, readFile } from '../adapters/subject-store.ts';
import type { Write } from '../adapters/table.ts';
import { questionId } from './question-id.ts';

/**
 * What to write together with an entry because it answers questions (G7): those with the same tags, and one that it names. What
 * was answered since it was asked last stays as it is.
 * @param named the id of a question
 */
export async function answerQuestions(
  { slug, tags }: KnowledgeEntry,
  named: string | undefined,
  teller: Teller,
  now: Instant,
): Promise<Write[]> {
  const compared = tagsCompared(tags);
  const tagged = compared.length > 0 ? CASE_TYPES.map((type) => questionId(type, compared)) : [];
  const ids = [...new Set([...tagged, ...(named === undefined ? [] : [named])])];
  const files = await Promise.all(ids.map((id) => readFile(QUESTION, id)));
  return files.flatMap((file) => {
    if (!file || file.subject.status === 'answered') return [];
    const eventId = `@answered.${file.events.length}`;
    const event = { eventId, type: 'answered', details: { slug }, ...teller } as const;
    const result = recordEvent(QUESTION, file, event, now, commitmentTable());
    if (result.outcome !== 'recorded') throw new Error(`a question cannot be answered: ${result.outcome}`);
    return fileWrites(QUESTION, file, result.file);
  });
}
