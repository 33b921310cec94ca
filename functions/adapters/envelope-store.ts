import type { Envelope, Opening } from '../../domain/receipt/envelope.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { partition } from './subject-items.ts';
import { getItem, NEW, writeTogether, type Item, type Key, type Write } from './table.ts';

export const ENVELOPE = 'ENVELOPE';
const envelopeKey = (envelopeNumber: string): Key => ({ pk: `ENVELOPE#${envelopeNumber}`, sk: ENVELOPE });

export async function readEnvelope(envelopeNumber: string): Promise<Envelope | undefined> {
  const item = await getItem(envelopeKey(envelopeNumber));
  return item && envelopeOf(item);
}

/** How many writes a transaction takes: of more waybills, the first that an envelope enters has the copies. */
const MOST_WRITES = 100;

/**
 * Registers an envelope. It claims its waybills as they were read: of two envelopes that want the same copies at the same
 * moment one is registered (E3).
 * @param shipments the waybills on its list
 * @throws Clashed with `envelope` when the number is given already, or another envelope was first
 */
export async function writeEnvelope(
  envelope: Envelope,
  shipments: readonly Shipment[],
  together: readonly Write[],
): Promise<void> {
  const claims = shipments.slice(0, MOST_WRITES - together.length - 1).map(({ waybillNumber, version }): Write => ({
    item: { pk: partition(SHIPMENT, waybillNumber), sk: 'RECEIPT_CLAIM', version },
    // The one before stands on the waybill by now.
    condition: 'attribute_not_exists(pk) OR version < :version',
    values: { ':version': version },
    clash: 'envelope',
  }));
  await writeTogether([
    ...together,
    { item: { ...envelope, ...envelopeKey(envelope.envelopeNumber) }, condition: NEW, clash: 'envelope' },
    ...claims,
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
