import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { openKey, partnerKey, partnerStatusKey, type OfShipment } from './shipment-items.ts';
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

/** An item of the index of open commitments, with `dueKey` to sort by. */
export type OpenCommitment = Commitment & OfShipment & { readonly dueKey: string };

/** What a branch owes of one commitment and was due before `now`, oldest first, from after the sort key `after`. */
export async function overdueAt(name: CommitmentName, branch: string, now: Instant, after: string | undefined, limit: number): Promise<OpenCommitment[]> {
  if (after !== undefined && after >= now) return [];
  return await queryFirst({
    IndexName: 'open',
    KeyConditionExpression: 'openKey = :key AND dueKey BETWEEN :from AND :now',
    // `!` sorts before any character of a key: the next key after `after`.
    ExpressionAttributeValues: { ':key': openKey(name, branch), ':from': after === undefined ? '0' : `${after}!`, ':now': now },
  }, limit) as unknown as OpenCommitment[];
}
