import type { EventBridgeEvent } from 'aws-lambda';
import { now } from '../adapters/clock.ts';
import { readEnvelope } from '../adapters/envelope-store.ts';
import { log } from '../adapters/log.ts';
import { enterEnvelope } from '../receipt/enter-envelope.ts';

/**
 * Sees to it that all that an envelope tells is recorded on its waybills (E3). Called by the bus with
 * `receipt_envelope.sent` and `receipt_envelope.opened`. The API has done so already, unless it was cut short.
 */
export async function handler({
  detail: { envelope_number: envelopeNumber },
}: EventBridgeEvent<string, { envelope_number: string }>): Promise<void> {
  log.appendKeys({ envelope: envelopeNumber });
  const envelope = await readEnvelope(envelopeNumber);
  if (!envelope) throw new Error(`there is no envelope ${envelopeNumber}`);
  await enterEnvelope(envelope, now());
}
