import { isInternal } from '../../../domain/commitments.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { overdueAt, overdueOf, overdueOfPartner, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import { whyNotAt, type Caller } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';

/** What of the overdue promises is asked for: oldest due time first, from after the sort key `after`. */
export interface AskedOverdue {
  readonly names: readonly string[];
  readonly branch: string | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/**
 * What is overdue and the caller's to see: of a partner its own, of a branch's key at its own branches, of operations at one branch or all.
 * @throws Problem validation_failed for a branch that is not the caller's, or that a partner names
 */
export function overdueOfCaller(
  caller: Caller,
  { names, branch, after, limit }: AskedOverdue,
  now: Instant,
): Promise<ListedCommitment[]> {
  if (caller.kind === 'partner') {
    if (branch !== undefined)
      throw invalid([{ field: 'branch', message: 'is not asked by a partner: its own are one list' }]);
    const promised = names.filter((name) => !isInternal(name));
    return overdueOfPartner(caller.id, promised, after, limit);
  }
  const why = branch === undefined ? undefined : whyNotAt(caller, branch);
  if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
  const branches = branch === undefined ? caller.branches : [branch];
  return branches ? overdueAt(branches, names, now, after, limit) : overdueOf(names, after, limit);
}
