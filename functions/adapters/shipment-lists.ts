import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { ReceiptStatus } from '../../domain/receipt/receipt-status.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Span } from '../../domain/report/period.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import { earlier, type Instant } from '../../domain/time/instant.ts';
import { missedKey, monthKey, openKey, type OfReport, type OfShipment } from './commitment-items.ts';
import { exceptionKey, partnerKey, partnerStatusKey, receiptKey, type OfReceipt } from './shipment-items.ts';
import { queryFirst, queryPages, type Item } from './table.ts';

/** An item of the index by partner: the attributes that it holds, and `bookedKey` to sort by. */
export type ListedShipment = Item & { readonly bookedKey: string };

/** A partner's shipments, newest booking first, from after the sort key `after`; of one status where that is named. */
export async function shipmentsOf(
  partner: string,
  status: Status | undefined,
  after: string | undefined,
  limit: number,
): Promise<ListedShipment[]> {
  const [IndexName, attribute, key] =
    status === undefined
      ? ['by-partner', 'partnerKey', partnerKey(partner)]
      : ['by-partner-status', 'partnerStatusKey', partnerStatusKey(partner, status)];
  return (await queryFirst(
    {
      IndexName,
      KeyConditionExpression:
        after === undefined ? `${attribute} = :key` : `${attribute} = :key AND bookedKey < :after`,
      ExpressionAttributeValues: { ':key': key, ...(after === undefined ? {} : { ':after': after }) },
      ScanIndexForward: false,
    },
    limit,
  )) as ListedShipment[];
}

/** An item of the indexes of commitments, with `dueKey` to sort by. */
export type ListedCommitment = Commitment & Partial<OfShipment & OfReport> & { readonly dueKey: string };
/** The return of a receipt, as the same indexes hold it. */
export type ListedReceipt = Commitment & OfShipment & OfReceipt & { readonly dueKey: string };

/** Of which due times a list is: before `until`, or from `since`; of all, without either. */
export interface DueTimes {
  readonly since?: Instant;
  readonly until?: Instant;
}

/** What a branch owes of one commitment, oldest due time first, from after the sort key `after`. */
export async function openAt(
  name: CommitmentName,
  branch: string,
  due: DueTimes,
  after: string | undefined,
  limit: number,
): Promise<ListedCommitment[]> {
  const range = rangeOf(due, after);
  return range
    ? ((await queryFirst(
        inRange('open', 'openKey', openKey(name, branch), range),
        limit,
      )) as unknown as ListedCommitment[])
    : [];
}

/** A branch's receipts of a status, oldest due time first, from after the sort key `after`. */
export async function receiptsAt(
  branch: string,
  status: ReceiptStatus,
  due: DueTimes,
  after: string | undefined,
  limit: number,
): Promise<ListedReceipt[]> {
  const range = rangeOf(due, after);
  return range
    ? ((await queryFirst(
        inRange('receipts', 'receiptKey', receiptKey(branch, status), range),
        limit,
      )) as unknown as ListedReceipt[])
    : [];
}

/** All that a branch owes of one commitment, page by page. */
export function allOpenAt(name: CommitmentName, branch: string, due: DueTimes): AsyncIterable<ListedCommitment[]> {
  return queryPages(
    inRange('open', 'openKey', openKey(name, branch), rangeOf(due, undefined) ?? NOTHING),
  ) as AsyncIterable<unknown> as AsyncIterable<ListedCommitment[]>;
}

/** What a branch had promised to be done in a month, by its own clock, page by page. */
export function dueInMonth(branch: string, month: string): AsyncIterable<ListedCommitment[]> {
  return queryPages({
    IndexName: 'by-month',
    KeyConditionExpression: 'monthKey = :key',
    ExpressionAttributeValues: { ':key': monthKey(branch, month) },
  }) as AsyncIterable<unknown> as AsyncIterable<ListedCommitment[]>;
}

/** Promises of a branch with a miss on record in the span, page by page. */
export function missedIn(branch: string, span: Span): AsyncIterable<ListedCommitment[]> {
  return queryPages(
    during('missed', 'missedKey', missedKey(branch), 'missedAt', span),
  ) as AsyncIterable<unknown> as AsyncIterable<ListedCommitment[]>;
}

/** What was reported to be irregular at a branch in the span, page by page. */
export function irregularIn(branch: string, span: Span): AsyncIterable<(ShipmentEvent & OfShipment)[]> {
  return queryPages(
    during('exceptions', 'exceptionKey', exceptionKey(branch), 'recordedAt', span),
  ) as AsyncIterable<unknown> as AsyncIterable<(ShipmentEvent & OfShipment)[]>;
}

type Range = readonly [from: string, to: string];
const NOTHING: Range = ['0', '0'];

/** `!` sorts before any character of a key, and `~` after: the next key after `after`, and one after all times. */
function rangeOf({ since = '0' as Instant, until }: DueTimes, after: string | undefined): Range | undefined {
  const from = after === undefined || after < since ? since : `${after}!`;
  const to = until ?? '~';
  return from < to ? [from, to] : undefined;
}

function inRange(IndexName: string, attribute: string, key: string, [from, to]: Range) {
  return {
    IndexName,
    KeyConditionExpression: `${attribute} = :key AND dueKey BETWEEN :from AND :to`,
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to },
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
