import type { Envelope, Opening } from '../../domain/receipt/envelope.ts';
import { NEW } from './shipment-store.ts';
import { getItem, writeTogether, type Item, type Key, type Write } from './table.ts';

export const ENVELOPE = 'ENVELOPE';
const envelopeKey = (envelopeNumber: string): Key => ({ pk: `ENVELOPE#${envelopeNumber}`, sk: ENVELOPE });

export async function readEnvelope(envelopeNumber: string): Promise<Envelope | undefined> {
  const item = await getItem(envelopeKey(envelopeNumber));
  return item && envelopeOf(item);
}

/** Registers an envelope. @throws Clashed with `envelope` when the number is given already */
export async function writeEnvelope(envelope: Envelope, together: readonly Write[]): Promise<void> {
  await writeTogether([
    ...together,
    { item: { ...envelope, ...envelopeKey(envelope.envelopeNumber) }, condition: NEW, clash: 'envelope' },
  ]);
}

/** Registers what was in an envelope. @throws Clashed with `envelope` when it was opened already */
export async function writeOpening(envelope: Envelope, opening: Opening, together: readonly Write[]): Promise<void> {
  await writeTogether([
    ...together,
    {
      item: { ...envelope, opening, ...envelopeKey(envelope.envelopeNumber) },
      condition: 'attribute_not_exists(opening)',
      clash: 'envelope',
    },
  ]);
}

export function envelopeOf({ pk, sk, ...envelope }: Item): Envelope {
  return envelope as unknown as Envelope;
}
