import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { publish } from '../../adapters/bus.ts';

/** Tells of an envelope that was sent, or opened: how many copies there were, and what they came to (E3). */
export async function tellEnvelope({
  envelopeNumber,
  fromBranch,
  toBranch,
  sentAt,
  contents,
  opening,
}: Envelope): Promise<void> {
  const about = { envelopeNumber, fromBranch, toBranch, sentAt };
  const results =
    opening &&
    Object.entries(Object.groupBy(opening.results, ({ result }) => result)).map(
      ([result, rows]) => [result, rows.length] as const,
    );
  await publish([
    results
      ? {
          type: 'receipt_envelope.opened',
          id: `${envelopeNumber}.opened`,
          detail: { ...about, openedAt: opening.openedAt, results: Object.fromEntries(results) },
        }
      : { type: 'receipt_envelope.sent', id: `${envelopeNumber}.sent`, detail: { ...about, copies: contents.length } },
  ]);
}
