import { whyNotAt, whyNotFor, type Caller } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';
import type { Filters } from '../contract/shipments-query.ts';

/**
 * The filters of a request with those that go without saying: a partner looks among its own, and the key of one branch at it.
 * @throws Problem validation_failed for another partner, or a branch that is none of the key's
 */
export function filtersOf(caller: Caller, filters: Filters): Filters {
  const { partner, branch } = filters;
  switch (caller.kind) {
    case 'operations':
      return filters;
    case 'partner': {
      const why = whyNotFor(caller, partner);
      if (why !== undefined) throw invalid([{ field: 'partner', message: why }]);
      return { ...filters, partner: caller.id };
    }
    case 'branch': {
      const why = branch === undefined ? undefined : whyNotAt(caller, branch);
      if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
      const [only, ...others] = caller.branches ?? [];
      return { ...filters, branch: branch ?? (others.length === 0 ? only : undefined) };
    }
  }
}
