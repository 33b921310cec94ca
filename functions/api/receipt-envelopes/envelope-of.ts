import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { readEnvelope } from '../../adapters/envelope-store.ts';
import { Problem } from '../../adapters/http/problem.ts';

/** A registered envelope. @throws Problem not_found */
export async function envelopeOf(envelopeNumber: string): Promise<Envelope> {
  const envelope = isEnvelopeNumber(envelopeNumber) ? await readEnvelope(envelopeNumber) : undefined;
  if (!envelope) throw new Problem('not_found', 'there is no such envelope');
  return envelope;
}
