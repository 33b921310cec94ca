import type { KnowledgeEntry, KnowledgeLanguage } from '../../domain/knowledge/entry.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { publicKnowledge } from '../adapters/knowledge-store.ts';

/** As long as a page that shows them may be kept. */
const KEPT_FOR = 'PT1M';

const kept = new Map<KnowledgeLanguage, { readonly since: Instant; readonly entries: readonly KnowledgeEntry[] }>();

/** What is for everybody in a language, as it was a minute ago at most: a function that runs reads it once a minute. */
export async function publicAnswers(language: KnowledgeLanguage, now: Instant): Promise<readonly KnowledgeEntry[]> {
  const known = kept.get(language);
  if (known && now < later(known.since, KEPT_FOR)) return known.entries;
  const entries = await publicKnowledge(language);
  kept.set(language, { since: now, entries });
  return entries;
}
