import type { Knowledge } from './entry.ts';

/** Whether two entries say the same: no version is made of what changes nothing. */
export function sameKnowledge(one: Knowledge, other: Knowledge): boolean {
  return parts(one) === parts(other);
}

function parts({ title, question, answer, tags, language, audience }: Knowledge): string {
  return JSON.stringify([title, question, answer, tags, language, audience]);
}
