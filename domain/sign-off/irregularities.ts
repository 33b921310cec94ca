import type { ShipmentEvent, ShipmentLife, TimedEvent } from '../shipment/event.ts';
import { releaseReasons } from './release-reasons.ts';
import { releaseTo } from './release-to.ts';

/** What does not hold of the evidence with which goods were given away: they are gone, so it is recorded all the same (D1-D4). */
export function irregularities(event: TimedEvent, life: ShipmentLife): Partial<Pick<ShipmentEvent, 'irregularities'>> {
  if (event.type !== 'delivered' || !event.details.signOff) return {};
  return { irregularities: releaseReasons(releaseTo(life, event.occurredAt), event.details.signOff) };
}
