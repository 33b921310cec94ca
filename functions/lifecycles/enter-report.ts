import { now } from '../adapters/clock.ts';
import { readEnvelope } from '../adapters/envelope-store.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { readArrival } from '../adapters/vehicle-arrival-store.ts';
import { enterEnvelope } from '../receipt/enter-envelope.ts';
import { enterArrival } from '../vehicle-arrival/enter-arrival.ts';

/** A report about many waybills, by the number under which it is registered. */
interface Report {
  readonly envelope_number?: string;
  readonly arrival_number?: string;
}

/**
 * Sees to it that all that an envelope (E3) or a vehicle's arrival (F2) tells is recorded on its waybills. Called by the queue
 * of the bus's `receipt_envelope.sent`, `receipt_envelope.opened` and `vehicle_arrival.evaluated`. The API has done so
 * already, unless it was cut short.
 */
export const handler = onEachMessage(async ({ detail }: Told<Report>) => {
  const { envelope_number: envelope, arrival_number: arrival } = detail;
  if (envelope !== undefined) await enterEnvelope(found(await readEnvelope(envelope), envelope), now());
  if (arrival !== undefined) await enterArrival(found(await readArrival(arrival), arrival), now());
}, eventId);

function found<T>(report: T | undefined, number: string): T {
  if (!report) throw new Error(`there is no report ${number}`);
  return report;
}
