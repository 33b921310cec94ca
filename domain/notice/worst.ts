import type { Notice } from './notice.ts';

type Told = Pick<Notice, 'topic'>;

/** The worst of several: what is told to the highest level, and of these what has lasted longest. @throws RangeError for none */
export function worst<N extends Told>(notices: readonly N[]): N {
  const [found] = notices.toSorted(byGravity);
  if (!found) throw new RangeError('of no notices none is the worst');
  return found;
}

function byGravity({ topic: one }: Told, { topic: other }: Told): number {
  const levels = (other.level ?? 0) - (one.level ?? 0);
  if (levels !== 0) return levels;
  return one.at < other.at ? -1 : Number(one.at > other.at);
}
