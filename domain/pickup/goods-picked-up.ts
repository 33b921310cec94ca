import { first, happeningsOf, reportedOrImplied, type Happening, type ShipmentEvent } from '../shipment/event.ts';

/** When the goods were picked up: as reported, else at the latest when something happened that comes after it. */
export function goodsPickedUp(events: readonly ShipmentEvent[]): Happening | undefined {
  return reportedOrImplied(
    first(happeningsOf(events, ['picked_up'])),
    first(
      happeningsOf(events, [
        'departed',
        'transfer_arrived',
        'arrived',
        'out_for_delivery',
        'delivery_failed',
        'delivered',
      ]),
    ),
  );
}
