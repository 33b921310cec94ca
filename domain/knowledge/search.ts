import MiniSearch from 'minisearch';
import type { Audience, KnowledgeEntry, KnowledgeLanguage } from './entry.ts';
import { tagsCompared } from './tags-compared.ts';
import { compared, wordsOf } from './words-of.ts';

/** What is looked for among entries. */
export interface Wanted {
  /** In somebody's own words; all entries, without it. */
  readonly q?: string | undefined;
  readonly tag?: string | undefined;
  readonly language?: KnowledgeLanguage | undefined;
  readonly audiences: readonly Audience[];
}

/** An entry that was found, and its place: as text that sorts, the best first, then by slug. */
export interface Found {
  readonly place: string;
  readonly entry: KnowledgeEntry;
}

/** Finds entries among those of which it was made, best first. */
export type Search = (wanted: Wanted) => Found[];

/** Shorter words are other words when a letter differs. */
const LONG_WORD = 6;
/** In a title or a question a word says more of what an entry is about than in an answer. */
const BOOST = { title: 3, question: 3, tags: 2 };
/** More than any score, in thousandths. */
const BEST = 999_999_999;

/** The search of entries in Chinese and English (G7). To make it takes some milliseconds for a hundred entries: it is kept. */
export function searchOf(entries: readonly KnowledgeEntry[]): Search {
  const index = new MiniSearch<KnowledgeEntry>({
    idField: 'slug',
    fields: ['title', 'question', 'answer', 'tags'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    extractField: (entry, field) => {
      const value = entry[field as keyof KnowledgeEntry];
      return Array.isArray(value) ? value.join('\n') : (value as string);
    },
    searchOptions: { boost: BOOST, prefix: isLong, fuzzy: (word) => (isLong(word) ? 1 : false) },
  });
  index.addAll(entries);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return ({ q, ...filter }) => {
    const scores = q === undefined ? entries.map(({ slug }) => ({ id: slug, score: 0 })) : index.search(q);
    return scores
      .flatMap(({ id, score }) => {
        const entry = bySlug.get(String(id));
        return entry && isWanted(entry, filter) ? [{ place: placeOf(score, entry), entry }] : [];
      })
      .toSorted((one, other) => (one.place < other.place ? -1 : 1));
  };
}

/** English words have forms; a Chinese one is as it is. */
function isLong(word: string): boolean {
  return /^[a-z]/.test(word) && word.length >= LONG_WORD;
}

function isWanted(
  { audience, language, tags }: KnowledgeEntry,
  { tag, language: only, audiences }: Omit<Wanted, 'q'>,
): boolean {
  return (
    audiences.includes(audience) &&
    (only === undefined || only === language) &&
    (tag === undefined || tagsCompared(tags).includes(compared(tag)))
  );
}

function placeOf(score: number, { slug }: KnowledgeEntry): string {
  return `${String(BEST - Math.round(score * 1000)).padStart(9, '0')}#${slug}`;
}
