import { createHash } from 'node:crypto';
import type { CaseType } from '../../domain/case/case.ts';

/** What a question is called: by the type of its cases and their tags as they are compared. */
export function questionId(type: CaseType, tags: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([type, tags]));
  return `q-${hash.digest('hex').slice(0, 16)}`;
}
