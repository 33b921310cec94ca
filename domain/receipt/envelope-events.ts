import type { Actor, Teller } from '../promise/subject.ts';
import type { ReportedEvent } from '../shipment/event.ts';
import type { Envelope, Opening } from './envelope.ts';

/** What an envelope's list tells of one waybill (E3). The ids follow from the envelope: told twice, it is the same event. */
export function envelopedEvents(envelope: Envelope, waybillNumber: string): ReportedEvent[] {
  const { envelopeNumber, sentAt, contents } = envelope;
  const copies = contents.filter((listed) => listed.waybillNumber === waybillNumber).map(({ copy }) => copy);
  return copies.length === 0
    ? []
    : [
        {
          eventId: `@receipt_enveloped.${envelopeNumber}`,
          type: 'receipt_enveloped',
          occurredAt: sentAt,
          ...senderOf(envelope),
          details: { copies, envelopeNumber },
        },
      ];
}

/** What the opening of an envelope tells of one waybill: what was accepted, rejected, and not there (E3). */
export function openingEvents(
  { envelopeNumber, toBranch }: Envelope,
  opening: Opening,
  waybillNumber: string,
): ReportedEvent[] {
  const { openedAt, contents, results } = opening;
  const told = { occurredAt: openedAt, ...openerOf(toBranch, opening) };
  const id = (type: string, ...more: readonly number[]): string => `@${[type, envelopeNumber, ...more].join('.')}`;
  const found = contents.filter((one) => one.waybillNumber === waybillNumber);
  const accepted = found.filter(({ outcome }) => outcome === 'accepted').map(({ copy }) => copy);
  const missing = results
    .filter((one) => one.waybillNumber === waybillNumber && one.result === 'missing')
    .map(({ copy }) => copy);
  const events: ReportedEvent[] = found
    .filter(({ outcome }) => outcome === 'rejected')
    .map(({ copy, reason = '' }) => {
      const details = { copies: [copy], envelopeNumber, reason };
      return { ...told, eventId: id('receipt_rejected', copy), type: 'receipt_rejected', details };
    });
  if (accepted.length > 0) {
    const details = { copies: accepted, envelopeNumber, branch: toBranch };
    events.unshift({ ...told, eventId: id('receipt_accepted'), type: 'receipt_accepted', details });
  }
  if (missing.length > 0) {
    const details = { copies: missing, envelopeNumber };
    events.push({ ...told, eventId: id('receipt_missing'), type: 'receipt_missing', details });
  }
  return events;
}

/** The waybills of which an envelope tells something, each once. */
export function waybillsOf({ contents, opening }: Envelope): string[] {
  return [...new Set([...contents, ...(opening?.results ?? [])].map(({ waybillNumber }) => waybillNumber))];
}

/** Who sent an envelope: whom it names, else the branch that it came from. */
export function senderOf({ fromBranch, actor = branch(fromBranch), reportedBy }: Envelope): Teller {
  return { actor, reportedBy };
}

/** Who opened an envelope: whom the opening names, else the branch that it went to. */
export function openerOf(toBranch: string, { actor = branch(toBranch), reportedBy }: Opening): Teller {
  return { actor, reportedBy };
}

function branch(code: string): Actor {
  return { name: code, role: 'branch' };
}
