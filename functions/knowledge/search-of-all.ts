import { searchOf, type Search } from '../../domain/knowledge/search.ts';
import { allKnowledge, readKnowledgeState } from '../adapters/knowledge-store.ts';

let kept: { readonly version: number; readonly search: Search } | undefined;

/** The search of the knowledge base as it is now. A function that runs makes it anew when the knowledge base has changed. */
export async function searchOfAll(): Promise<Search> {
  const { version } = await readKnowledgeState();
  // Read before the entries: what comes between is found with the next change of it.
  if (kept?.version !== version) kept = { version, search: searchOf(await allKnowledge()) };
  return kept.search;
}
