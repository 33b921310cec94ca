import type { KnowledgeEntry } from './entry.ts';

/** How many are shown where a shipment is tracked, and how long their answers are at most, in characters: the page stays small. */
const MOST_SHOWN = 3;
export const MOST_CHARACTERS = 500;

/** Which entries are shown to whoever waits for a shipment (G7): the short ones, those first that are tagged with how it stands (`arrived`, `lost` …). */
export function shownOnPage(entries: readonly KnowledgeEntry[], situation: string): KnowledgeEntry[] {
  const short = entries.filter(({ answer }) => Array.from(answer).length <= MOST_CHARACTERS);
  const rank = ({ tags, slug }: KnowledgeEntry): string => `${tags.includes(situation) ? 0 : 1}${slug}`;
  return short.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1)).slice(0, MOST_SHOWN);
}
