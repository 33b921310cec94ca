import type { Part } from '../../../domain/shipment/part.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import type { Filters } from '../contract/shipments-query.ts';

export type Filter = keyof Filters;

/** Filters of `GET /v1/shipments` that an index serves together. */
export interface Search {
  /** What it needs. */
  readonly by: readonly Filter[];
  /** What it takes besides. */
  readonly and?: readonly Filter[];
  /** By what a caller sees its own alone: what it finds is of one partner, or at one branch, or each row is looked at. */
  readonly whose: 'partner' | 'branch' | 'each row';
  /** The parts of the way that it serves, where it does not serve all. */
  readonly at?: readonly Part[];
  /** In which order shipments come. */
  readonly order: string;
}

const BOOKED = ['bookedFrom', 'bookedUntil'] as const;
/** The rows of a number or a name are few: narrowed, they are read and passed over. */
const NARROWED = ['partner', 'branch', 'at', ...BOOKED] as const;
const ENDS = ['origin', 'destination'] as const;

/** What is served, once: what is found, refused and documented is made from it. */
export const SEARCHES = {
  ofOwnNumber: { by: ['ownNumber'], and: NARROWED, whose: 'each row', order: 'booked last first' },
  ofPhone: { by: ['phone'], and: NARROWED, whose: 'each row', order: 'booked last first' },
  ofConsignee: { by: ['consignee'], and: NARROWED, whose: 'each row', order: 'booked last first' },
  ofReference: { by: ['reference', 'partner'], and: ['status'], whose: 'partner', order: 'one at most' },
  changedOfPartner: { by: ['partner', 'updatedSince'], whose: 'partner', order: 'changed longest ago first' },
  ofPartner: { by: ['partner'], and: ['status', ...BOOKED], whose: 'partner', order: 'booked last first' },
  dueAtBranch: { by: ['branch', 'dueBefore'], whose: 'branch', order: 'due next first' },
  changedAtBranch: {
    by: ['branch', 'at', 'updatedSince'],
    and: ['status'],
    at: ENDS,
    whose: 'branch',
    order: 'changed longest ago first',
  },
  inStatusAtBranch: { by: ['branch', 'at', 'status'], at: ENDS, whose: 'branch', order: 'changed last first' },
  bookedAtBranch: { by: ['branch', 'at'], and: BOOKED, whose: 'branch', order: 'booked last first' },
} as const satisfies Readonly<Record<string, Search>>;

export type SearchName = keyof typeof SEARCHES;
const SEARCH_NAMES = Object.keys(SEARCHES) as SearchName[];

/** The search that serves a caller these filters together; undefined where none does. */
export function searchFor({ kind }: Pick<Caller, 'kind'>, filters: Filters): SearchName | undefined {
  const given = filtersIn(filters);
  // Where on its way a shipment passes says nothing without a branch.
  if (filters.at !== undefined && filters.branch === undefined) return undefined;
  return searchesOf({ kind }).find((name) => {
    const { by, and = [], at }: Search = SEARCHES[name];
    return (
      by.every((filter) => given.includes(filter)) &&
      given.every((filter) => by.includes(filter) || and.includes(filter)) &&
      (at === undefined || filters.at === undefined || at.includes(filters.at))
    );
  });
}

/** What is served to a caller: not by the partner to a branch, nor by the branch to a partner. */
export function searchesOf({ kind }: Pick<Caller, 'kind'>): SearchName[] {
  return SEARCH_NAMES.filter((name) => {
    const { whose } = SEARCHES[name];
    return kind === 'operations' || whose === 'each row' || whose === kind;
  });
}

/** The filters that are given. */
export function filtersIn(filters: Filters): Filter[] {
  return (Object.keys(filters) as Filter[]).filter((filter) => filters[filter] !== undefined);
}
