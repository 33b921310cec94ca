import type { Actor, ReportedEvent } from '../shipment/event.ts';
import type { Envelope, Opening } from './envelope.ts';

/** What an envelope's list tells of one waybill (E3). The ids follow from the envelope: told twice, it is the same event. */
export function envelopedEvents(
  { envelopeNumber, fromBranch, sentAt, contents }: Envelope,
  waybillNumber: string,
): ReportedEvent[] {
  const copies = contents.filter((listed) => listed.waybillNumber === waybillNumber).map(({ copy }) => copy);
  return copies.length === 0
    ? []
    : [
        {
          eventId: `@receipt_enveloped.${envelopeNumber}`,
          type: 'receipt_enveloped',
          occurredAt: sentAt,
          actor: branch(fromBranch),
          details: { copies, envelopeNumber },
        },
      ];
}

/** What the opening of an envelope tells of one waybill: what was accepted, rejected, and not there (E3). */
export function openingEvents(
  { envelopeNumber, toBranch }: Envelope,
  { openedAt, contents, results }: Opening,
  waybillNumber: string,
): ReportedEvent[] {
  const event = (
    type: 'receipt_accepted' | 'receipt_rejected' | 'receipt_missing',
    id: string,
    details: object,
  ): ReportedEvent => ({
    eventId: `@${type}.${[envelopeNumber, id].filter(Boolean).join('.')}`,
    type,
    occurredAt: openedAt,
    actor: branch(toBranch),
    details: { ...details, envelopeNumber },
  });
  const found = contents.filter((one) => one.waybillNumber === waybillNumber);
  const accepted = found.filter(({ outcome }) => outcome === 'accepted').map(({ copy }) => copy);
  const missing = results
    .filter((one) => one.waybillNumber === waybillNumber && one.result === 'missing')
    .map(({ copy }) => copy);
  return [
    ...(accepted.length > 0 ? [event('receipt_accepted', '', { copies: accepted })] : []),
    ...found
      .filter(({ outcome }) => outcome === 'rejected')
      .map(({ copy, reason }) => event('receipt_rejected', String(copy), { copies: [copy], reason })),
    ...(missing.length > 0 ? [event('receipt_missing', '', { copies: missing })] : []),
  ];
}

/** The waybills of which an envelope tells something, each once. */
export function waybillsOf({ contents, opening }: Envelope): string[] {
  return [...new Set([...contents, ...(opening?.results ?? [])].map(({ waybillNumber }) => waybillNumber))];
}

function branch(code: string): Actor {
  return { name: code, role: 'branch' };
}
