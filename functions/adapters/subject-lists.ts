import type { SubjectKind } from '../../domain/promise/subject.ts';
import { partnerKey } from './subject-items.ts';
import { queryPages, type Item } from './table.ts';

/** An item of the index by partner: its status, what its list shows besides, and `bookedKey` to sort by. */
export type ListedSubject = Item & { readonly bookedKey: string; readonly status?: unknown; readonly shows?: unknown };

/**
 * A partner's subjects of a kind, newest first, from after the sort key `after`; of one status where that is named. Of those
 * under way the ones with another status are read too, and no others.
 */
export async function subjectsOf(
  kind: SubjectKind,
  partner: string,
  status: string | undefined,
  after: string | undefined,
  limit: number,
): Promise<ListedSubject[]> {
  const lists = status === undefined ? Object.values(kind.lists ?? {}) : [kind.lists?.[status]];
  // Whatever has not changed since there was one list for all stands in that one.
  const keys = [...new Set([...lists, undefined])].map((list) => partnerKey(kind, partner, list));
  const found = await Promise.all(keys.map((key) => firstOf(key, status, after, limit)));
  // One that goes from one list to another may stand in both for a moment.
  const each = new Map(found.flat().map((item) => [item.bookedKey, item]));
  return [...each.values()].sort((one, other) => (one.bookedKey < other.bookedKey ? 1 : -1)).slice(0, limit);
}

/** How many of a list are read at once to find those of a status: some 4 read units. */
const PICKED_FROM = 100;

/** The first of a list that have the status. */
async function firstOf(
  key: string,
  status: string | undefined,
  after: string | undefined,
  limit: number,
): Promise<ListedSubject[]> {
  const found: ListedSubject[] = [];
  const pages = queryPages({
    IndexName: 'by-partner',
    KeyConditionExpression: after === undefined ? 'partnerKey = :key' : 'partnerKey = :key AND bookedKey < :after',
    ExpressionAttributeValues: { ':key': key, ...(after === undefined ? {} : { ':after': after }) },
    ScanIndexForward: false,
    // Where others are passed over, a small page would ask again and again.
    Limit: status === undefined ? limit : Math.max(limit, PICKED_FROM),
  });
  for await (const page of pages) {
    found.push(...(page as ListedSubject[]).filter((item) => status === undefined || item.status === status));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
