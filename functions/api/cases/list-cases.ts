import { ok } from '../../adapters/http/answer.ts';
import { whyNotFor, type Caller } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { narrowed } from '../../adapters/narrowed.ts';
import { caseSummaryView } from '../contract/case-view.ts';
import { casesQuery, type CaseFilters } from '../contract/cases-query.ts';
import { caseRowHolds } from './case-row-holds.ts';
import { listOfCases } from './list-of-cases.ts';

/**
 * GET /v1/cases: the queue of the desk (G1), cases of a waybill or a tag, or a partner's. What a branch has to do about one is
 * in its worklist.
 */
export const handler = route({
  scope: 'cases:read',
  query: casesQuery,
  respond: async ({ caller, query: { limit, cursor, ...named }, now }) => {
    const filters = filtersOf(caller, named);
    const { read, form, hides } = listOfCases(filters);
    const after = sortKeyIn(cursor, form);
    const { rows, readTo } = await narrowed(read, (row) => caseRowHolds(row, filters), keyOf, { after, limit });
    const { items, ...next } = pageOf(rows, limit, keyOf, readTo && hides(keyOf(readTo)));
    return ok({ cases: items.map(({ shows, status }) => caseSummaryView(shows, status, caller, now)), ...next });
  },
});

const keyOf = ({ key }: { readonly key: string }): string => key;

/** The filters of a request with the one that goes without saying. @throws Problem validation_failed for what is not the caller's */
function filtersOf(caller: Caller, filters: CaseFilters): CaseFilters {
  if (caller.kind === 'operations') return filters;
  const why = whyNotFor(caller, filters.partner);
  if (why !== undefined) throw invalid([{ field: 'partner', message: why }]);
  if (filters.view !== undefined) throw invalid([{ field: 'view', message: 'is for operations' }]);
  return { ...filters, partner: caller.id };
}
