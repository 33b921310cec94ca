import type { Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { snakeCase } from '../../adapters/key-case.ts';
import type { Filters } from '../contract/shipments-query.ts';
import { filtersIn, searchesOf, SEARCHES, type Search } from './searches.ts';

/**
 * Filters that no index serves together, with what is served: nothing is looked through.
 * @param named those that the request names, without what goes without saying
 */
export function notServed(caller: Caller, named: Filters): Problem {
  const given = filtersIn(named).map(snakeCase);
  return new Problem(
    'filter_not_served',
    given.length === 0
      ? 'shipments are listed by a filter: without one, all would be looked through'
      : `no index serves ${given.join(' with ')}`,
    {
      errors: given.map((field) => ({ field, message: 'is not served in this combination' })),
      served: searchesOf(caller).map((name) => {
        const { by, and = [], at }: Search = SEARCHES[name];
        return { by: by.map(snakeCase), and: and.map(snakeCase), ...(at && { at }) };
      }),
    },
  );
}
