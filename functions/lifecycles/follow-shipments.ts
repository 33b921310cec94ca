import { now } from '../adapters/clock.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { followExceptions } from '../case/follow-exceptions.ts';
import { followReturn } from '../case/follow-return.ts';

/**
 * Has the service desk follow what happens to shipments: exceptions are opened by themselves, and ended by what disproves them
 * (F1); who asked for a return hears that the goods are back (G6). Called by the queue of the bus's events from which one may follow.
 */
export const handler = onEachMessage(
  async ({ 'detail-type': by, detail }: Told<{ readonly waybill_number: string }>) => {
    const at = now();
    await followReturn(detail.waybill_number, at);
    await followExceptions(detail.waybill_number, by, at);
  },
  eventId,
);
