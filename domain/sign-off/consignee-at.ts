import type { Consignee } from '../booking/booking.ts';
import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type ShipmentLife } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';
import { sameMinute } from '../time/same-minute.ts';

/**
 * The consignee at a moment: as the waybill has it, or as the shipper had confirmed in writing by then (D4). A change of
 * the name may change person to company and back (X8). Of the same minute, what was told later counts (X5); changes of the
 * moment's own minute count too.
 */
export function consigneeAt({ subject, events }: ShipmentLife, at: Instant): Pick<Consignee, 'name' | 'kind'> {
  const changes = inOrder(eventsOf(events, 'consignee_changed'))
    .filter(({ occurredAt }) => occurredAt <= at || sameMinute(occurredAt, at))
    .map(({ details }) => details);
  const { name, kind } = subject.consignee;
  return {
    name: changes.at(-1)?.newName ?? name,
    kind: changes.findLast(({ newKind }) => newKind !== undefined)?.newKind ?? kind,
  };
}
