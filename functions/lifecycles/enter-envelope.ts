import { now } from '../adapters/clock.ts';
import { readEnvelope } from '../adapters/envelope-store.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { enterEnvelope } from '../receipt/enter-envelope.ts';

/**
 * Sees to it that all that an envelope tells is recorded on its waybills (E3). Called by the queue of the bus's
 * `receipt_envelope.sent` and `receipt_envelope.opened`. The API has done so already, unless it was cut short.
 */
export const handler = onEachMessage(async ({ detail }: Told<{ envelope_number: string }>) => {
  const number = detail.envelope_number;
  const envelope = await readEnvelope(number);
  if (!envelope) throw new Error(`there is no envelope ${number}`);
  await enterEnvelope(envelope, now());
}, eventId);
