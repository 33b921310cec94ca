import { now } from '../adapters/clock.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { followExceptions } from '../case/follow-exceptions.ts';

/**
 * Has the service desk follow what happens to shipments: exceptions are opened by themselves, and ended by what disproves them
 * (F1). Called by the queue of the bus's events from which one may follow.
 */
export const handler = onEachMessage(
  ({ 'detail-type': by, detail }: Told<{ readonly waybill_number: string }>) =>
    followExceptions(detail.waybill_number, by, now()),
  eventId,
);
