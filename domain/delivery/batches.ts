import { inOrder } from '../promise/in-order.ts';
import type { Batch } from '../shipment/event-details.ts';
import type { ShipmentEvent } from '../shipment/event.ts';

/** How many batches the goods travel in: the latest count that was told (X7); one where none was. */
export function batchCount(events: readonly ShipmentEvent[]): number {
  const counts = inOrder(events).flatMap((event) => {
    const batch = batchOf(event);
    return batch?.of ?? (event.type === 'arrived' ? 1 : []);
  });
  return counts.at(-1) ?? 1;
}

/** The batch that an event is about; undefined where it names none. */
export function batchOf({ details }: Pick<ShipmentEvent, 'details'>): Batch | undefined {
  return 'batch' in details ? details.batch : undefined;
}

/** The numbers of the batches of a shipment. */
export function batchNumbers(events: readonly ShipmentEvent[]): number[] {
  return Array.from({ length: batchCount(events) }, (_, at) => at + 1);
}
