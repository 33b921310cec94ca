import pMap from 'p-map';
import type { Commitment } from '../../domain/promise/commitment.ts';
import type { ReceiptStatus } from '../../domain/receipt/receipt-status.ts';
import type { Span } from '../../domain/report/period.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import { earlier, type Instant } from '../../domain/time/instant.ts';
import { upwards, type Range } from './key-range.ts';
import {
  aboutOf,
  COMMITMENT,
  commitmentKey,
  commitmentOf,
  exceptionKey,
  missedKey,
  monthKey,
  ofSubjectIn,
  openKey,
  overdueKey,
  overdueKeys,
  overdueOfKey,
  receiptKey,
  type OfSubject,
} from './subject-items.ts';
import { queryFirst, queryPages, setBeside, type Item } from './table.ts';

/** A promise as the indexes hold it, whose it is, and what it carries besides; with `dueKey` where the index is sorted by it. */
export interface ListedCommitment extends Commitment, OfSubject {
  readonly dueKey: string;
  /** Where it stands among what is overdue, of all and of its partner's: once it is marked as broken. */
  readonly overdueKey?: string | undefined;
  readonly overdueOfKey?: string | undefined;
  readonly about: Readonly<Record<string, unknown>>;
}

/** An event as the index of exceptions holds it. */
export type ListedException = Pick<ShipmentEvent, 'type' | 'occurredAt' | 'irregularities' | 'history'> &
  OfSubject & { readonly about?: Readonly<Record<string, unknown>> };

/** Of which due times a list is: before `until`, or from `since`; of all, without either. */
export interface DueTimes {
  readonly since?: Instant;
  readonly until?: Instant;
}

/** What a branch owes of one commitment, oldest due time first, from after the sort key `after`. */
export function openAt(
  name: string,
  branch: string,
  due: DueTimes,
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  return firstOwed(branch, { ...due, name }, after, limit);
}

/** What is asked for of what a branch owes: of which commitment and due times, and how far its miss was told at the least. */
export interface Asked extends DueTimes {
  readonly name: string;
  readonly level?: number;
}

/** What a branch owes of several commitments, in the same order. */
export async function owedAt(
  branch: string,
  asked: readonly Asked[],
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const found = await pMap(asked, (each) => firstOwed(branch, each, after, limit), { concurrency: 16 });
  return found.flat().sort(byDue).slice(0, limit);
}

async function firstOwed(
  branch: string,
  { name, level = 0, ...due }: Asked,
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const range = upwards(due, after);
  if (!range) return [];
  const query = inRange('open', 'openKey', openKey(name, branch), range);
  return (await queryFirst(level > 0 ? toldTo(level, query) : query, limit)).map(listed);
}

/** What is overdue of these commitments at some branches by `now`, marked or not, in the same order. */
export async function overdueAt(
  branches: readonly string[],
  names: readonly string[],
  now: Instant,
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const asked = names.map((name) => ({ name, until: now }));
  const found = await pMap(branches, (branch) => owedAt(branch, asked, after, limit), { concurrency: 4 });
  return found.flat().sort(byDue).slice(0, limit);
}

/**
 * What is overdue of these commitments at all branches, oldest due time first, from after the sort key `after`. A promise is
 * in it once its timer has marked it: seconds after it broke.
 */
export function overdueOf(
  names: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  return overdueUnder('overdue', 'overdueKey', names.flatMap(overdueKeys), after, limit);
}

/** The same of a partner's. */
export function overdueOfPartner(
  partner: string,
  names: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const keys = names.map((name) => overdueOfKey(name, { partner }));
  return overdueUnder('overdue-of', 'overdueOfKey', keys, after, limit);
}

async function overdueUnder(
  index: string,
  attribute: string,
  keys: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const range = upwards({}, after) ?? NOTHING;
  const found = await pMap(keys, (key) => queryFirst(inRange(index, attribute, key, range), limit), {
    concurrency: 16,
  });
  return found.flat().map(listed).sort(byDue).slice(0, limit);
}

/** Puts a promise that is owed among what is overdue: one that was marked as broken before there was such a list. */
export function listAsOverdue(promise: ListedCommitment): Promise<void> {
  const { subject, subjectId, of, name } = promise;
  const key = commitmentKey({ kind: subject }, subjectId, promise);
  return setBeside('openKey', key, {
    overdueKey: overdueKey(name, subjectId),
    overdueOfKey: overdueOfKey(name, of),
  });
}

/** All that is overdue of a commitment at all branches, page by page. */
export async function* allOverdue(name: string): AsyncGenerator<ListedCommitment[]> {
  for (const key of overdueKeys(name))
    yield* listedPages(inRange('overdue', 'overdueKey', key, upwards({}, undefined) ?? NOTHING));
}

/** A branch's receipts of a status, oldest due time first, from after the sort key `after`. */
export async function receiptsAt(
  branch: string,
  status: ReceiptStatus,
  due: DueTimes,
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const range = upwards(due, after);
  return range
    ? (await queryFirst(inRange('receipts', 'receiptKey', receiptKey(branch, status), range), limit)).map(listed)
    : [];
}

/** All that a branch owes of one commitment, page by page. */
export function allOpenAt(name: string, branch: string, due: DueTimes): AsyncIterable<ListedCommitment[]> {
  return listedPages(inRange('open', 'openKey', openKey(name, branch), upwards(due, undefined) ?? NOTHING));
}

/** All receipts of a branch in a status, page by page. */
export function allReceiptsAt(branch: string, status: ReceiptStatus): AsyncIterable<ListedCommitment[]> {
  return listedPages(inRange('receipts', 'receiptKey', receiptKey(branch, status), upwards({}, undefined) ?? NOTHING));
}

/** What became of promises of a branch that were due in a month, by its own clock, and have ended, page by page. */
export function endedOfMonth(branch: string, month: string): AsyncIterable<ListedCommitment[]> {
  return listedPages({
    IndexName: 'by-month',
    KeyConditionExpression: 'monthKey = :key',
    ExpressionAttributeValues: { ':key': monthKey(branch, month) },
  });
}

/** Promises of a branch with a miss on record in the span, page by page. */
export function missedIn(branch: string, span: Span): AsyncIterable<ListedCommitment[]> {
  return listedPages(during('missed', 'missedKey', missedKey(branch), 'missedAt', span));
}

/** What was reported to be exceptional at a branch in the span, page by page: events, and promises that moved more than once. */
export async function* exceptionalIn(
  branch: string,
  span: Span,
): AsyncGenerator<{ readonly events: ListedException[]; readonly moved: ListedCommitment[] }> {
  const pages = queryPages(during('exceptions', 'exceptionKey', exceptionKey(branch), 'recordedAt', span));
  for await (const page of pages) {
    const isPromise = ({ sk }: Item): boolean => String(sk).startsWith(COMMITMENT);
    yield {
      events: page.filter((item) => !isPromise(item)) as unknown as ListedException[],
      moved: page.filter(isPromise).map(listed),
    };
  }
}

function byDue(a: ListedCommitment, b: ListedCommitment): number {
  return a.dueKey < b.dueKey ? -1 : 1;
}

async function* listedPages(query: Parameters<typeof queryPages>[0]): AsyncGenerator<ListedCommitment[]> {
  for await (const page of queryPages(query)) yield page.map(listed);
}

/** The promise in an item, and whose it is. */
export function listed(item: Item): ListedCommitment {
  return {
    ...commitmentOf(item),
    ...ofSubjectIn(item),
    about: aboutOf(item),
    dueKey: item['dueKey'] as string,
    overdueKey: item['overdueKey'] as string | undefined,
    overdueOfKey: item['overdueOfKey'] as string | undefined,
  };
}

const NOTHING: Range = ['0', '0'];

function inRange(IndexName: string, attribute: string, key: string, [from, to]: Range) {
  return {
    IndexName,
    KeyConditionExpression: `${attribute} = :key AND dueKey BETWEEN :from AND :to`,
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to },
  };
}

/** Of what a query reads, what was told to a level at the least. */
function toldTo(level: number, query: ReturnType<typeof inRange>) {
  return {
    ...query,
    FilterExpression: '#level >= :level',
    ExpressionAttributeNames: { '#level': 'level' },
    ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':level': level },
  };
}

/** From the beginning of the span to before its end: times are to the millisecond. */
function during(IndexName: string, attribute: string, key: string, sortAttribute: string, { from, to }: Span) {
  return {
    IndexName,
    KeyConditionExpression: `${attribute} = :key AND ${sortAttribute} BETWEEN :from AND :to`,
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': earlier(to, 'PT0.001S') },
  };
}
