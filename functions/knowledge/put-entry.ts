import type { Knowledge, KnowledgeEntry } from '../../domain/knowledge/entry.ts';
import { sameKnowledge } from '../../domain/knowledge/same-knowledge.ts';
import type { Reporter, Teller } from '../../domain/promise/subject.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { knowledgeWrites, lastVersion, readKnowledgeState } from '../adapters/knowledge-store.ts';
import { Problem } from '../adapters/http/problem.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { writeTogether } from '../adapters/table.ts';
import { answerQuestions } from './answer-questions.ts';

/** As many are read and searched at once. */
export const MOST_ENTRIES = 1000;

/** Who writes an entry: the actor, and whose key. */
type Writer = Teller & { readonly reportedBy: Reporter };

/**
 * Makes this what an entry says, as its next version; the version that there is where it says this already (G7). With it, in one
 * transaction, questions are answered.
 * @param answers the id of a question that it answers, whatever its tags are
 * @throws Problem too_many_entries
 */
export function putEntry(
  slug: string,
  knowledge: Knowledge,
  answers: string | undefined,
  writer: Writer,
  now: Instant,
): Promise<KnowledgeEntry> {
  return retryingOnClash(async () => {
    const [last, state] = await Promise.all([lastVersion(slug), readKnowledgeState()]);
    const isNew = last === undefined || last.deleted;
    if (isNew && state.entries >= MOST_ENTRIES)
      throw new Problem('too_many_entries', `the knowledge base has ${MOST_ENTRIES} entries: delete one before`);
    const isKnown = !isNew && sameKnowledge(last, knowledge);
    const entry = isKnown ? last : { ...knowledge, slug, ...next(last, now), deleted: false };
    const writes = [
      ...(isKnown ? [] : knowledgeWrites(last, entry, writer.reportedBy, state)),
      ...(await answerQuestions(entry, answers, writer, now)),
    ];
    if (writes.length > 0) await writeTogether(writes);
    return entry;
  });
}

/** Takes an entry away; its versions stay. @returns false where there is none */
export function deleteEntry(slug: string, by: Reporter, now: Instant): Promise<boolean> {
  return retryingOnClash(async () => {
    const [last, state] = await Promise.all([lastVersion(slug), readKnowledgeState()]);
    if (!last || last.deleted) return false;
    await writeTogether(knowledgeWrites(last, { ...last, ...next(last, now), deleted: true }, by, state));
    return true;
  });
}

function next(last: KnowledgeEntry | undefined, now: Instant): Pick<KnowledgeEntry, 'version' | 'updatedAt'> {
  return { version: (last?.version ?? 0) + 1, updatedAt: now };
}
