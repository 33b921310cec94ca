import { sameName } from '../../../domain/sign-off/same-name.ts';
import type { CaseFilters } from '../contract/cases-query.ts';
import type { CaseRow } from './list-of-cases.ts';

/** Whether all filters hold of a case in a list. */
export function caseRowHolds({ shows, status }: CaseRow, filters: CaseFilters): boolean {
  const { partner, owner, type, tag, waybillNumber } = filters;
  return (
    (partner === undefined || shows.partner === partner) &&
    (owner === undefined || (shows.owner !== undefined && sameName(shows.owner, owner))) &&
    (filters.status === undefined || status === filters.status) &&
    (type === undefined || shows.type === type) &&
    (tag === undefined || shows.tags.includes(tag)) &&
    (waybillNumber === undefined || shows.waybillNumber === waybillNumber)
  );
}
