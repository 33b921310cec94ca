import { first, type Happening } from '../promise/happening.ts';
import { happeningsOf } from '../promise/moments.ts';
import type { ShipmentEvent } from '../shipment/event.ts';

/** When the goods were picked up: as reported, or as what comes after it proves, whichever is earlier (X3). */
export function goodsPickedUp(events: readonly ShipmentEvent[]): Happening | undefined {
  return first(happeningsOf(events, ['picked_up', ...PROOFS]));
}

/** What can happen only to goods that are picked up. */
const PROOFS = ['departed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivery_failed', 'delivered'];
