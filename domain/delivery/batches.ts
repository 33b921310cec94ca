import { inOrder } from '../promise/in-order.ts';
import type { Batch } from '../shipment/event-details.ts';
import type { ShipmentEvent } from '../shipment/event.ts';

/** How many batches the goods travel in: the latest count that was told (X7); one where none was. */
export function batchCount(events: readonly ShipmentEvent[]): number {
  return (
    inOrder(events)
      .flatMap((event) => batchOf(event)?.of ?? [])
      .at(-1) ?? 1
  );
}

/** The batch that an event is about; undefined where it names none. Goods of which no batch is told when they arrive come in one. */
export function batchOf({ type, details }: Pick<ShipmentEvent, 'type' | 'details'>): Batch | undefined {
  const named = 'batch' in details ? details.batch : undefined;
  return named ?? (type === 'arrived' ? { number: 1, of: 1 } : undefined);
}

/** The numbers of the batches of a shipment. */
export function batchNumbers(events: readonly ShipmentEvent[]): number[] {
  return Array.from({ length: batchCount(events) }, (_, at) => at + 1);
}
