import { inOrder } from '../shipment/event.ts';
import { eventsOf } from '../shipment/event-details.ts';
import type { ShipmentFile } from '../shipment/shipment-file.ts';
import type { Instant } from '../time/instant.ts';

/** The consignee's name at a moment: the waybill's, or the one that the shipper had confirmed in writing by then (D4). */
export function consigneeName({ shipment, events }: Pick<ShipmentFile, 'shipment' | 'events'>, at: Instant): string {
  const changes = inOrder(eventsOf(events, 'consignee_changed')).filter(({ occurredAt }) => occurredAt <= at);
  return changes.at(-1)?.details.newName ?? shipment.consignee.name;
}
