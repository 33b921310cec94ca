import { standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { openerOf, senderOf } from '../../../domain/receipt/envelope-events.ts';
import type { Envelope } from '../../../domain/receipt/envelope.ts';
import { receiptCopies, type ReceiptCopy } from '../../../domain/receipt/receipt-copies.ts';
import { receiptStatus } from '../../../domain/receipt/receipt-status.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** A shipment's receipt and where its copies are. Hand-overs are in the origin branch's time, the due time in the destination branch's. */
export function receiptView({ subject: shipment, events, commitments }: ShipmentFile) {
  const { kind, shipperForm } = shipment.receipt;
  const copies = receiptCopies(shipment, events);
  return {
    status: receiptStatus(copies),
    kind,
    shipperForm,
    copies: copies.map((copy) => copyView(copy, shipment.originTimeZone)),
    dueAt: dueAt(standing(commitments).find(({ name }) => name === 'receipt_return')),
  };
}

function copyView(
  { number, state, envelopeNumber, foundAt, rejectedReason, handedOverTo, handedOverAt }: ReceiptCopy,
  zone: string,
) {
  return {
    number,
    state,
    envelopeNumber: envelopeNumber ?? null,
    foundAt: foundAt ?? null,
    rejectedReason: rejectedReason ?? null,
    handedOverTo: handedOverTo ?? null,
    handedOverAt: handedOverAt === undefined ? null : localText(handedOverAt, zone),
  };
}

function dueAt(commitment: Commitment | undefined): string | null {
  return commitment ? localText(commitment.dueAt, commitment.timeZone) : null;
}

/** An envelope with its list, and what came of it. */
export function envelopeView(envelope: Envelope) {
  const { envelopeNumber, fromBranch, toBranch, sentAt, contents, attachments = [] } = envelope;
  const { actor, reportedBy = null } = senderOf(envelope);
  return {
    envelopeNumber,
    fromBranch,
    toBranch,
    sentAt: utc(sentAt),
    actor,
    reportedBy,
    attachments,
    contents,
    opening: openingView(envelope),
  };
}

/** What was in an envelope; null before it is opened. */
export function openingView({ toBranch, opening }: Envelope) {
  if (!opening) return null;
  const { openedAt, contents, results, attachments = [] } = opening;
  const { actor, reportedBy = null } = openerOf(toBranch, opening);
  return { openedAt: utc(openedAt), actor, reportedBy, attachments, contents, results };
}

/** An envelope is between two branches, so its times are in neither's. */
function utc(instant: Instant): string {
  return localText(instant, 'UTC');
}
