import { first, happeningsOf, last, type Happening, type ShipmentEvent } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import { receiptCopies } from './receipt-copies.ts';

/**
 * When a shipment was done: delivered, and every copy of its receipt handed over where one was wanted. A lost copy or
 * lost goods are never done by themselves.
 */
export function settled(shipment: Pick<Shipment, 'receipt'>, events: readonly ShipmentEvent[]): Happening | undefined {
  const delivered = first(happeningsOf(events, ['delivered']));
  if (!delivered || events.some(({ type }) => type === 'lost')) return undefined;
  const copies = receiptCopies(shipment, events);
  if (copies.some(({ state }) => state !== 'handed_over')) return undefined;
  const handedOver = copies.flatMap(({ handedOverAt }) =>
    handedOverAt === undefined ? [] : [{ at: handedOverAt, knownAt: handedOverAt }],
  );
  return last([delivered, ...handedOver]);
}
