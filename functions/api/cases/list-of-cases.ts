import { CASE } from '../../../domain/case/case-kind.ts';
import type { CaseSummary } from '../../../domain/case/case-summary.ts';
import { CASE_STATUSES, type CaseStatus } from '../../../domain/case/case.ts';
import { END_OF_QUEUE, IN_QUEUE } from '../../../domain/case/queue-order.ts';
import { casesFoundBy, type CaseLookup } from '../../adapters/case-lookups.ts';
import { ownItems, queuedSubjects, subjectsOf } from '../../adapters/subject-lists.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { Clashed, type Item } from '../../adapters/table.ts';
import type { CaseFilters } from '../contract/cases-query.ts';

/** A case in a list. */
export interface CaseRow {
  /** By which the list is sorted. */
  readonly key: string;
  readonly status: CaseStatus;
  readonly shows: CaseSummary;
}

/** A list in which cases are looked for. */
interface ListOfCases {
  readonly read: (after: string | undefined, limit: number) => Promise<CaseRow[]>;
  /** The form of its sort keys. */
  readonly form: RegExp;
  /** What a cursor may hold of the sort key of a case that may not be shown. */
  readonly hides: (key: string) => string;
}

const RECEIVED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#(HC[0-9A-Z]{12}|~)$/;
/** Of the closed, by when that was told: without the tier. */
const QUEUE_KEY = /^([0-3]#)?(\d{4}-\d\d-\d\dT[\d:.]{12}Z|9999)#HC[0-9A-Z]{12}$/;

/** The shortest list in which all are that the filters name: of the queue, of a waybill, of a tag, of a partner; without any of these all, as a queue. */
export function listOfCases({ view, status, waybillNumber, tag, partner }: CaseFilters): ListOfCases {
  if (view === undefined && waybillNumber !== undefined) return foundBy('case_waybill', waybillNumber);
  if (view === undefined && tag !== undefined) return foundBy('case_tag', tag);
  if (view === undefined && partner !== undefined) return ofPartner(partner, status);
  const [statuses, until] = view === 'queue' ? [IN_QUEUE, END_OF_QUEUE] : [CASE_STATUSES, undefined];
  return asQueued(status === undefined ? statuses : [status], until);
}

/** Received last first. */
function foundBy(what: CaseLookup, value: string): ListOfCases {
  return {
    read: (after, limit) =>
      retryingOnClash(async () => {
        const found = await casesFoundBy(what, value, {}, after, limit);
        const items = await ownItems(
          CASE,
          found.map(({ caseNumber }) => caseNumber),
        );
        return found.map(({ receivedKey, caseNumber }) => rowOf(receivedKey, items.get(caseNumber)));
      }),
    form: RECEIVED_KEY,
    hides: (key) => `${key.slice(0, key.indexOf('#'))}#~`,
  };
}

/** Received last first. */
function ofPartner(partner: string, status: CaseStatus | undefined): ListOfCases {
  return {
    read: async (after, limit) =>
      (await subjectsOf(CASE, partner, { status }, after, limit)).map((item) => rowOf(item.bookedKey, item)),
    form: RECEIVED_KEY,
    hides: (key) => key,
  };
}

/** VIPs first, then what is due first (G1), as far as a sort key. */
function asQueued(statuses: readonly CaseStatus[], until: string | undefined): ListOfCases {
  return {
    read: async (after, limit) =>
      (await queuedSubjects(CASE, statuses, after, limit, { until })).map((item) => rowOf(item.queueSort, item)),
    form: QUEUE_KEY,
    hides: (key) => key,
  };
}

/** @throws Clashed of a case that is found, and is not seen yet: its write is seen in part */
function rowOf(key: string, item: Item | undefined): CaseRow {
  if (!item) throw new Clashed('subject');
  return { key, status: item['status'] as CaseStatus, shows: item['shows'] as CaseSummary };
}
