import type { ShipmentFile } from '../shipment/event.ts';
import type { Envelope } from './envelope.ts';
import { receiptCopies, type CopyState } from './receipt-copies.ts';

const WHY_NOT: Readonly<Record<Exclude<CopyState, 'signed' | 'misrouted'>, string>> = {
  awaited: 'is not signed',
  rejected: 'was rejected, and is not signed again',
  enveloped: 'is already in the envelope',
  accepted: 'is back at the origin branch already',
  handed_over: 'is handed over already',
  lost: 'is lost',
};

/** Why a copy cannot go into an envelope (E3); undefined when it can. A misrouted one goes on from where it was found (X10). */
export function whyNotToEnvelope(
  copy: number,
  { subject, events }: ShipmentFile,
  { fromBranch, toBranch }: Pick<Envelope, 'fromBranch' | 'toBranch'>,
): string | undefined {
  const known = receiptCopies(subject, events)[copy - 1];
  if (!known) return `copy ${copy} was never required: ${subject.receipt.copies} were`;
  const { state, foundAt, envelopeNumber = '' } = known;
  if (state === 'misrouted') {
    if (foundAt !== fromBranch) return `copy ${copy} was found at branch ${foundAt ?? ''}, not ${fromBranch}`;
  } else if (subject.destinationBranch !== fromBranch) {
    return `is delivered by branch ${subject.destinationBranch}, not ${fromBranch}`;
  }
  if (subject.originBranch !== toBranch) return `belongs to branch ${subject.originBranch}, not ${toBranch}`;
  if (state === 'signed' || state === 'misrouted') return undefined;
  return `copy ${copy} ${WHY_NOT[state]}${state === 'enveloped' ? ` ${envelopeNumber}` : ''}`;
}
