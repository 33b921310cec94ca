import { last, type Happening } from '../promise/happening.ts';
import { inOrder } from '../promise/in-order.ts';
import type { ShipmentEvent } from '../shipment/event.ts';
import { batchNumbers, batchOf } from './batches.ts';

/** What has become of a batch: how it ended, and when. */
export interface Fate extends Happening {
  readonly by: 'delivered' | 'lost' | 'returned';
}

/**
 * What has become of each batch, by its number (X7): the latest of its endings counts, and what was lost and turns up is
 * found (X6). Undefined of a batch that is still on its way.
 */
export function fates(events: readonly ShipmentEvent[]): (Fate | undefined)[] {
  const numbers = batchNumbers(events);
  const ordered = inOrder(events);
  return numbers.map((number) =>
    ordered
      .filter((event) => (batchOf(event)?.number ?? number) === number)
      .reduce<Fate | undefined>((fate, event) => after(fate, event, isAbout(event, numbers.length)), undefined),
  );
}

/** @param particular whether the event tells of this batch in particular */
function after(fate: Fate | undefined, event: ShipmentEvent, particular: boolean): Fate | undefined {
  const { type, occurredAt, recordedAt } = event;
  switch (type) {
    case 'delivered':
      // What is said of all of the goods is said of those that are not lost and did not go back.
      if (fate && fate.by !== type && !particular) return fate;
      return fate?.by === type ? earlier(fate, event) : { at: occurredAt, knownAt: recordedAt, by: type };
    case 'lost':
    case 'returned':
      // What is said of all of the goods is said of those that are not delivered.
      if (fate?.by === 'delivered' && batchOf(event) === undefined) return fate;
      return fate?.by === type ? earlier(fate, event) : { at: occurredAt, knownAt: recordedAt, by: type };
    case 'found':
      return fate?.by === 'lost' ? undefined : fate;
    case 'arrived':
    case 'out_for_delivery':
    case 'delivery_failed':
      return fate?.by === 'lost' && particular ? undefined : fate;
    default:
      return fate;
  }
}

function earlier(fate: Fate, { occurredAt, recordedAt }: ShipmentEvent): Fate {
  return {
    ...fate,
    at: occurredAt < fate.at ? occurredAt : fate.at,
    knownAt: recordedAt < fate.knownAt ? recordedAt : fate.knownAt,
  };
}

function isAbout(event: ShipmentEvent, batches: number): boolean {
  return batches === 1 || batchOf(event) !== undefined;
}

/** When the shipment was delivered: each batch has its fate, and at least one was delivered (X7). */
export function goodsDelivered(events: readonly ShipmentEvent[]): Happening | undefined {
  return allOf(events, ['delivered', 'lost', 'returned'], 'delivered');
}

/** When the goods were lost, all of them. */
export function goodsLost(events: readonly ShipmentEvent[]): Happening | undefined {
  return allOf(events, ['lost'], 'lost');
}

/** When the goods had gone back to the shipper, as far as they were not lost. */
export function goodsReturned(events: readonly ShipmentEvent[]): Happening | undefined {
  return allOf(events, ['lost', 'returned'], 'returned');
}

function allOf(
  events: readonly ShipmentEvent[],
  each: readonly Fate['by'][],
  atLeastOne: Fate['by'],
): Happening | undefined {
  const found = fates(events);
  const ended = found.filter((fate) => fate !== undefined);
  const holds = ended.length === found.length && ended.every(({ by }) => each.includes(by));
  const latest = holds && ended.some(({ by }) => by === atLeastOne) ? last(ended) : undefined;
  return latest && { ...latest, by: atLeastOne };
}
