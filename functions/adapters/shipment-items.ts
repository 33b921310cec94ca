import { isOpen, type Commitment } from '../../domain/commitment/commitment.ts';
import { goodsArrived } from '../../domain/delivery/goods-arrived.ts';
import { receiptCopies } from '../../domain/receipt/receipt-copies.ts';
import { receiptStatus, type ReceiptStatus } from '../../domain/receipt/receipt-status.ts';
import type { CommitmentName } from '../../domain/commitments.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { ShipmentFile } from '../../domain/shipment/shipment-file.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Item, Key } from './table.ts';

/** How a shipment's file lies in the table: one partition per waybill, an item for each of its parts. */

export const shipmentPartition = (waybillNumber: string): string => `SHIPMENT#${waybillNumber}`;
export const partnerKey = (partner: string): string => `PARTNER#${partner}`;
export const partnerStatusKey = (partner: string, status: Status): string => `PARTNER#${partner}#${status}`;
export const openKey = (name: CommitmentName, branch: string): string => `OPEN#${name}#${branch}`;

export const receiptKey = (branch: string, status: ReceiptStatus): string => `RECEIPT#${branch}#${status}`;

export const SHIPMENT = 'SHIPMENT';
export const EVENT = 'EVENT#';
export const COMMITMENT = 'COMMITMENT#';

/** What events and commitments carry of their shipment, so that whoever reads one alone knows whose it is. */
export interface OfShipment {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly destinationBranch: string;
}

/** What the promise of a receipt carries besides, so that whoever chases it need not read the shipment. */
export interface OfReceipt {
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt: Instant | undefined;
}

/** With the number of its events, by which a reader knows that it has them all. */
export function shipmentItem({ shipment, events }: ShipmentFile): Key & Item {
  const { waybillNumber, partner, status, bookedAt } = shipment;
  return {
    ...shipment,
    pk: shipmentPartition(waybillNumber),
    sk: SHIPMENT,
    partnerKey: partnerKey(partner),
    partnerStatusKey: partnerStatusKey(partner, status),
    bookedKey: `${bookedAt}#${waybillNumber}`,
    eventCount: events.length,
  };
}

export function eventItem(shipment: Shipment, event: ShipmentEvent): Key & Item {
  return { ...event, ...ofShipment(shipment), pk: shipmentPartition(shipment.waybillNumber), sk: EVENT + event.eventId };
}

/**
 * An open commitment stands in the index `open` by its due time, the others in none; the return of a receipt in the index
 * `receipts` by its status, until the receipt is handed over or the goods are lost.
 */
export function commitmentItem({ shipment, events }: Pick<ShipmentFile, 'shipment' | 'events'>, commitment: Commitment): Key & Item {
  const { name, branch, dueAt } = commitment;
  const receipt = name === 'receipt_return'
    ? { receiptStatus: receiptStatus(receiptCopies(shipment, events)), arrivedAt: goodsArrived(events)?.at } satisfies OfReceipt
    : undefined;
  return {
    ...commitment,
    ...ofShipment(shipment),
    ...receipt,
    ...(isOpen(commitment) && { openKey: openKey(name, branch) }),
    ...(receipt && isListed(receipt, commitment) && { receiptKey: receiptKey(branch, receipt.receiptStatus) }),
    dueKey: `${dueAt}#${shipment.waybillNumber}#${name}`,
    pk: shipmentPartition(shipment.waybillNumber),
    sk: COMMITMENT + name,
  };
}

/** Nobody asks any more for what is handed over, or for the receipt of goods that are lost; a receipt that is itself lost is looked for. */
function isListed({ receiptStatus: status }: OfReceipt, { voidedAt }: Commitment): boolean {
  return status !== 'handed_over' && (voidedAt === undefined || status === 'lost');
}

function ofShipment({ waybillNumber, partner, originBranch, destinationBranch }: Shipment): OfShipment {
  return { waybillNumber, partner, originBranch, destinationBranch };
}

export function shipmentOf(item: Item): Shipment {
  const { pk, sk, partnerKey, partnerStatusKey, bookedKey, eventCount, ...shipment } = item;
  return shipment as unknown as Shipment;
}

export function eventOf(item: Item): ShipmentEvent {
  const { pk, sk, waybillNumber, partner, originBranch, destinationBranch, ...event } = item;
  return event as unknown as ShipmentEvent;
}

export function commitmentOf(item: Item): Commitment {
  const { pk, sk, openKey, receiptKey, dueKey, receiptStatus, arrivedAt, waybillNumber, partner, originBranch, destinationBranch, ...commitment } = item;
  return commitment as unknown as Commitment;
}
