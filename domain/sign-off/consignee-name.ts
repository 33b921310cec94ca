import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type ShipmentLife } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';

/** The consignee's name at a moment: the waybill's, or the one that the shipper had confirmed in writing by then (D4). */
export function consigneeName({ subject, events }: ShipmentLife, at: Instant): string {
  const changes = inOrder(eventsOf(events, 'consignee_changed')).filter(({ occurredAt }) => occurredAt <= at);
  return changes.at(-1)?.details.newName ?? subject.consignee.name;
}
