import { compared } from './words-of.ts';

/** Tags as they are compared: each once, in one order, however they are written. */
export function tagsCompared(tags: readonly string[]): string[] {
  return [...new Set(tags.map(compared))].toSorted();
}
