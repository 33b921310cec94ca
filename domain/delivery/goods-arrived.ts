import { first, last, type Happening } from '../promise/happening.ts';
import { happeningsOf } from '../promise/moments.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import { batchNumbers, batchOf } from './batches.ts';
import { fates, type Fate } from './fates.ts';

/** What proves that goods are, or were, at the destination branch. */
const PROOFS = ['arrived', 'out_for_delivery', 'delivery_failed', 'delivered'];

/**
 * When all of the goods were at the destination branch: with the last batch (E2), reported or proven, whichever is earlier
 * (X3). A batch that is lost or went back on the way is waited for no longer; nothing has arrived where all are.
 */
export function goodsArrived(events: readonly ShipmentEvent[]): Happening | undefined {
  const numbers = batchNumbers(events);
  const ended = fates(events);
  const arrivals = numbers.map((number, at) => arrivalOf(number, numbers.length, events, ended[at]));
  const all = arrivals.map((arrival, at) => arrival ?? ended[at]).filter((one) => one !== undefined);
  const arrived = arrivals.some((arrival) => arrival !== undefined);
  return arrived && all.length === numbers.length ? last(all) : undefined;
}

function arrivalOf(
  number: number,
  batches: number,
  events: readonly ShipmentEvent[],
  fate: Fate | undefined,
): Happening | undefined {
  const proofs = events.filter((event) => {
    const batch = batchOf(event);
    // Of goods in batches, what names none tells only that those are delivered that are.
    return batch ? batch.number === number : batches === 1 || (event.type === 'delivered' && fate?.by === 'delivered');
  });
  return first(happeningsOf(proofs, PROOFS));
}
