import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { ReceiptStatus } from '../../domain/receipt/receipt-status.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { openKey, partnerKey, partnerStatusKey, receiptKey, type OfReceipt, type OfShipment } from './shipment-items.ts';
import { queryFirst, type Item } from './table.ts';

/** An item of the index by partner: the attributes that it holds, and `bookedKey` to sort by. */
export type ListedShipment = Item & { readonly bookedKey: string };

/** A partner's shipments, newest booking first, from after the sort key `after`; of one status where that is named. */
export async function shipmentsOf(partner: string, status: Status | undefined, after: string | undefined, limit: number): Promise<ListedShipment[]> {
  const [IndexName, attribute, key] = status === undefined
    ? ['by-partner', 'partnerKey', partnerKey(partner)]
    : ['by-partner-status', 'partnerStatusKey', partnerStatusKey(partner, status)];
  return await queryFirst({
    IndexName,
    KeyConditionExpression: after === undefined ? `${attribute} = :key` : `${attribute} = :key AND bookedKey < :after`,
    ExpressionAttributeValues: { ':key': key, ...(after === undefined ? {} : { ':after': after }) },
    ScanIndexForward: false,
  }, limit) as ListedShipment[];
}

/** An item of the indexes of commitments, with `dueKey` to sort by. */
export type ListedCommitment = Commitment & OfShipment & { readonly dueKey: string };
/** The return of a receipt, as the same indexes hold it. */
export type ListedReceipt = ListedCommitment & OfReceipt;

/** Of which due times a list is: before `until`, or from `since`; of all, without either. */
export interface DueTimes {
  readonly since?: Instant;
  readonly until?: Instant;
}

/** What a branch owes of one commitment, oldest due time first, from after the sort key `after`. */
export async function openAt(name: CommitmentName, branch: string, due: DueTimes, after: string | undefined, limit: number): Promise<ListedCommitment[]> {
  return await byDueTime('open', 'openKey', openKey(name, branch), due, after, limit) as unknown as ListedCommitment[];
}

/** A branch's receipts of a status, oldest due time first, from after the sort key `after`. */
export async function receiptsAt(branch: string, status: ReceiptStatus, due: DueTimes, after: string | undefined, limit: number): Promise<ListedReceipt[]> {
  return await byDueTime('receipts', 'receiptKey', receiptKey(branch, status), due, after, limit) as unknown as ListedReceipt[];
}

async function byDueTime(IndexName: string, attribute: string, key: string, { since, until }: DueTimes, after: string | undefined, limit: number): Promise<Item[]> {
  // `!` sorts before any character of a key, and `~` after: the next key after `after`, and one after all times.
  const from = [since ?? '0', after === undefined ? '0' : `${after}!`].toSorted().at(-1) ?? '0';
  const to = until ?? '~';
  if (from >= to) return [];
  return await queryFirst({
    IndexName,
    KeyConditionExpression: `${attribute} = :key AND dueKey BETWEEN :from AND :to`,
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to },
  }, limit);
}
