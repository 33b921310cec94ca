import { goodsDelivered } from '../delivery/fates.ts';
import { last, type Happening } from '../promise/happening.ts';
import type { ShipmentLife } from '../shipment/event.ts';
import { receiptCopies } from './receipt-copies.ts';

/** When a shipment was done: delivered, and every copy of its receipt handed over where one was wanted. A lost copy is never done by itself. */
export function settled({ subject, events }: ShipmentLife): Happening | undefined {
  const delivered = goodsDelivered(events);
  const copies = receiptCopies(subject, events);
  if (!delivered || copies.some(({ state }) => state !== 'handed_over')) return undefined;
  const handedOver = copies.flatMap(({ handedOverAt: at }) =>
    at === undefined ? [] : [{ at, knownAt: at, by: 'receipt_handed_over' }],
  );
  return last([delivered, ...handedOver]);
}
