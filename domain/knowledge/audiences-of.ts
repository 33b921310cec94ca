import { AUDIENCES, type Audience } from './entry.ts';

/** What is for whom, by whose key asks: a partner's, a branch's or that of operations (G7). */
export function audiencesOf(kind: 'partner' | 'branch' | 'operations'): readonly Audience[] {
  return kind === 'partner' ? ['partners', 'public'] : AUDIENCES;
}
