import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { readEnvelope } from '../../adapters/envelope-store.ts';
import { sees, type Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';

/** A registered envelope that the caller may see: of a branch's key one from or to its own. @throws Problem not_found, for others' too */
export async function envelopeOf(caller: Caller, envelopeNumber: string): Promise<Envelope> {
  const envelope = isEnvelopeNumber(envelopeNumber) ? await readEnvelope(envelopeNumber) : undefined;
  if (!envelope || !sees(caller, { branches: [envelope.fromBranch, envelope.toBranch] }))
    throw new Problem('not_found', 'there is no such envelope');
  return envelope;
}
