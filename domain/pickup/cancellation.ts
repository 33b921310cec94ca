import { first, type Happening } from '../promise/happening.ts';
import { happeningsOf } from '../promise/moments.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import { goodsPickedUp } from './goods-picked-up.ts';

/** When the order was withdrawn, if that stands: goods picked up before are on the truck, whatever was cancelled then (X6). */
export function cancellation(events: readonly ShipmentEvent[]): Happening | undefined {
  return isOvertaken(events) ? undefined : first(happeningsOf(events, ['cancelled']));
}

/** Whether the goods had been picked up when the order was withdrawn. */
export function isOvertaken(events: readonly ShipmentEvent[]): boolean {
  const [cancelled, pickedUp] = [first(happeningsOf(events, ['cancelled'])), goodsPickedUp(events)];
  return cancelled !== undefined && pickedUp !== undefined && pickedUp.at <= cancelled.at;
}
