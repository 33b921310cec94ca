import type { Consignee } from '../booking/booking.ts';
import { eventsOf } from '../shipment/event-details.ts';
import type { ShipmentFile } from '../shipment/shipment-file.ts';
import type { Instant } from '../time/instant.ts';

/**
 * The consignee at a moment: as the waybill has it, or as the shipper had confirmed in writing by then (D4). A change of
 * the name may change person to company and back (X8). Of the same minute, what was told later counts (X5).
 * @param events in the order in which they were told; those told of the moment's own minute count
 */
export function consigneeAt(
  { shipment, events }: Pick<ShipmentFile, 'shipment' | 'events'>,
  at: Instant,
): Pick<Consignee, 'name' | 'kind'> {
  const changes = eventsOf(events, 'consignee_changed')
    .filter(({ occurredAt }) => minuteOf(occurredAt) <= minuteOf(at))
    .toSorted((one, other) => compare(minuteOf(one.occurredAt), minuteOf(other.occurredAt)))
    .map(({ details }) => details);
  const { name, kind } = shipment.consignee;
  return {
    name: changes.at(-1)?.newName ?? name,
    kind: changes.findLast(({ newKind }) => newKind !== undefined)?.newKind ?? kind,
  };
}

/** Instants have one form, in UTC. */
function minuteOf(instant: Instant): string {
  return instant.slice(0, '2026-11-23T09:12'.length);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
