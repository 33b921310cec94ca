import type { SubjectKind } from '../../domain/promise/subject.ts';
import { downwards, upwards, type Between, type Range } from './key-range.ts';
import { partition, partnerKey, queueKey, subjectSortKey } from './subject-items.ts';
import { getItems, queryFirst, queryPages, type Item } from './table.ts';

/** An item of the index by partner: its status, what its list shows besides, and `bookedKey` to sort by. */
export type ListedSubject = Item & { readonly bookedKey: string; readonly status?: unknown; readonly shows?: unknown };

/** Of which of a partner's subjects a list is: of one status, of some time. */
export interface Wanted {
  readonly status?: string | undefined;
  /** When they were booked or asked for. */
  readonly booked?: Between;
}

/**
 * A partner's subjects of a kind, newest first, from after the sort key `after`; of one status where that is named. Of those
 * under way the ones with another status are read too, and no others.
 */
export async function subjectsOf(
  kind: SubjectKind,
  partner: string,
  { status, booked = {} }: Wanted,
  after: string | undefined,
  limit: number,
): Promise<ListedSubject[]> {
  const range = downwards(booked, after);
  if (!range) return [];
  const lists = status === undefined ? Object.values(kind.lists ?? {}) : [kind.lists?.[status]];
  // Whatever has not changed since there was one list for all stands in that one.
  const keys = [...new Set([...lists, undefined])].map((list) => partnerKey(kind, partner, list));
  const found = await Promise.all(keys.map((key) => firstOf(key, status, range, limit)));
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
  [from, to]: Range,
  limit: number,
): Promise<ListedSubject[]> {
  const found: ListedSubject[] = [];
  const pages = queryPages({
    IndexName: 'by-partner',
    KeyConditionExpression: 'partnerKey = :key AND bookedKey BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to },
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

/** The indexes of subjects by their last change, and what each has as its key. */
const BY_CHANGE = { 'by-origin': 'originKey', 'by-destination': 'destinationKey', 'by-update': 'ownerKey' } as const;

/** A subject in the order of last changes. */
export interface ChangedSubject {
  readonly id: string;
  /** When it changed last, and its id. */
  readonly changedKey: string;
}

/** Subjects under some keys of an index by their last change, in one order, after the sort key `after`. */
export async function changedSubjects(
  index: keyof typeof BY_CHANGE,
  keys: readonly string[],
  { since, newestFirst }: { readonly since: string | undefined; readonly newestFirst: boolean },
  after: string | undefined,
  limit: number,
): Promise<ChangedSubject[]> {
  const range = newestFirst ? downwards({ since }, after) : upwards({ since }, after);
  if (!range) return [];
  const [from, to] = range;
  const found = await Promise.all(
    keys.map((key) =>
      queryFirst(
        {
          IndexName: index,
          KeyConditionExpression: `${BY_CHANGE[index]} = :key AND changedKey BETWEEN :from AND :to`,
          ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to },
          ScanIndexForward: !newestFirst,
        },
        limit,
      ),
    ),
  );
  const changed = found.flat().map(({ changedKey }): ChangedSubject => {
    const text = String(changedKey);
    return { changedKey: text, id: text.slice(text.indexOf('#') + 1) };
  });
  // One that goes from one key to another may stand under both for a moment.
  const each = new Map(changed.toSorted(byChange).map((one) => [one.id, one]));
  const ordered = [...each.values()].toSorted(byChange);
  return (newestFirst ? ordered.reverse() : ordered).slice(0, limit);
}

function byChange(one: ChangedSubject, other: ChangedSubject): number {
  return one.changedKey < other.changedKey ? -1 : Number(one.changedKey > other.changedKey);
}

/** An item of the index of queues: all of the subject's own, and `queueSort` to sort by. */
export type QueuedSubject = Item & { readonly queueSort: string };

/** All of a kind that are in one of these statuses, in the order of their queue, from after the sort key `after`; of a part of it, between two. */
export async function queuedSubjects(
  kind: SubjectKind,
  statuses: readonly string[],
  after: string | undefined,
  limit: number,
  part: Between = {},
): Promise<QueuedSubject[]> {
  const [from, to] = upwards(part, after) ?? ['~', '~'];
  const found = await Promise.all(
    statuses.map((status) =>
      queryFirst(
        {
          IndexName: 'queue',
          KeyConditionExpression: 'queueKey = :key AND queueSort BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':key': queueKey(kind, status), ':from': from, ':to': to },
        },
        limit,
      ),
    ),
  );
  // One that goes from one status to another may stand in both for a moment.
  const each = new Map((found.flat() as QueuedSubject[]).map((item) => [item['pk'], item]));
  return [...each.values()].sort((one, other) => (one.queueSort < other.queueSort ? -1 : 1)).slice(0, limit);
}

/** The own items of subjects, as far as there are such, by their ids: at most 100. */
export async function ownItems(kind: SubjectKind, ids: readonly string[]): Promise<ReadonlyMap<string, Item>> {
  const items = await getItems(ids.map((id) => ({ pk: partition(kind, id), sk: subjectSortKey(kind) })));
  return new Map(ids.flatMap((id, at) => (items[at] ? [[id, items[at]] as const] : [])));
}
