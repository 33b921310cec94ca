import { declaredValue } from '../../domain/booking/declared-value.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { goodsArrived } from '../../domain/delivery/goods-arrived.ts';
import { receiptCopies } from '../../domain/receipt/receipt-copies.ts';
import { receiptStatus, type ReceiptStatus } from '../../domain/receipt/receipt-status.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { ShipmentFile } from '../../domain/shipment/shipment-file.ts';
import type { Status } from '../../domain/shipment/status.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Money } from '../../domain/money.ts';
import { exceptional } from '../../domain/report/exceptions.ts';
import { commitmentItem, type OfShipment } from './commitment-items.ts';
import type { Item, Key } from './table.ts';

/** How a shipment's file lies in the table: one partition per waybill, an item for each of its parts. */

export const shipmentPartition = (waybillNumber: string): string => `SHIPMENT#${waybillNumber}`;
export const partnerKey = (partner: string): string => `PARTNER#${partner}`;
export const partnerStatusKey = (partner: string, status: Status): string => `PARTNER#${partner}#${status}`;
export const exceptionKey = (branch: string): string => `EXCEPTION#${branch}`;

export const receiptKey = (branch: string, status: ReceiptStatus): string => `RECEIPT#${branch}#${status}`;

export const SHIPMENT = 'SHIPMENT';
export const EVENT = 'EVENT#';

/** What the promise of a receipt carries besides, so that whoever chases it need not read the shipment. */
export interface OfReceipt {
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt: Instant | undefined;
  readonly declaredValue: Money | undefined;
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

/** What the supervisor hears of at the end of the week stands in the index `exceptions` (F3), by when it was reported. */
export function eventItem(shipment: Shipment, event: ShipmentEvent): Key & Item {
  return {
    ...event,
    ...ofShipment(shipment),
    ...(exceptional(event) && { exceptionKey: exceptionKey(shipment.destinationBranch) }),
    pk: shipmentPartition(shipment.waybillNumber),
    sk: EVENT + event.eventId,
  };
}

/** The return of a receipt stands besides in the index `receipts` by its status, while somebody has still to do something about it. */
export function shipmentCommitmentItem(
  { shipment, events }: Pick<ShipmentFile, 'shipment' | 'events'>,
  commitment: Commitment,
): Key & Item {
  const item = commitmentItem(shipmentPartition(shipment.waybillNumber), ofShipment(shipment), commitment);
  if (commitment.name !== 'receipt_return') return item;
  const receipt: OfReceipt = {
    receiptStatus: receiptStatus(receiptCopies(shipment, events)),
    arrivedAt: goodsArrived(events)?.at,
    declaredValue: declaredValue(shipment.goods),
  };
  return {
    ...item,
    ...receipt,
    ...(toDo(receipt, commitment) && { receiptKey: receiptKey(commitment.branch, receipt.receiptStatus) }),
  };
}

/** Not of what is handed over, nor of a receipt that is no longer owed because the goods are gone. */
function toDo({ receiptStatus: status }: OfReceipt, { voidedAt }: Commitment): boolean {
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
  const { pk, sk, exceptionKey, waybillNumber, partner, originBranch, destinationBranch, ...event } = item;
  return event as unknown as ShipmentEvent;
}
