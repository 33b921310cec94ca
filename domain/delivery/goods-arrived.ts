import { first, happeningsOf, last, reportedOrImplied, type Happening, type ShipmentEvent } from '../shipment/event.ts';
import { eventsOf, type Batch, type DetailedEvent } from '../shipment/event-details.ts';

/**
 * When all of the goods were at the destination branch: with the last batch (E2). Goods of which no arrival was
 * reported were there when they went out to the consignee, came back from there or had been delivered, at the latest.
 */
export function goodsArrived(events: readonly ShipmentEvent[]): Happening | undefined {
  const batches = [...Map.groupBy(eventsOf(events, 'arrived'), (event) => batchOf(event).number)].map(
    ([, ofBatch]) => ofBatch,
  );
  const [total = 1] = batches.flatMap(([event]) => (event ? [batchOf(event).of] : []));
  const all =
    batches.length < total
      ? undefined
      : last(
          batches.map((ofBatch) => first(happeningsOf(ofBatch, ['arrived']))).filter((batch) => batch !== undefined),
        );
  // Of goods in batches, one may go out before the last has arrived.
  return reportedOrImplied(
    all,
    first(happeningsOf(events, total > 1 ? ['delivered'] : ['out_for_delivery', 'delivery_failed', 'delivered'])),
  );
}

/** How many batches the shipment has, as far as is known; undefined while none has arrived. */
export function batchesKnown(events: readonly ShipmentEvent[]): number | undefined {
  const [event] = eventsOf(events, 'arrived');
  return event && batchOf(event).of;
}

/** The batch that an arrival tells of; goods that are not in batches are one. */
function batchOf({ details: { batch } }: DetailedEvent<'arrived'>): Batch {
  return batch ?? { number: 1, of: 1 };
}
