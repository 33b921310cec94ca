import type { ShipmentFile } from '../shipment/shipment-file.ts';
import type { Envelope } from './envelope.ts';
import { receiptCopies, type CopyState } from './receipt-copies.ts';

const WHY_NOT: Readonly<Record<Exclude<CopyState, 'signed'>, string>> = {
  awaited: 'is not signed',
  rejected: 'was rejected, and is not signed again',
  enveloped: 'is already in the envelope',
  accepted: 'is back at the origin branch already',
  handed_over: 'is handed over already',
  lost: 'is lost',
};

/** Why a copy cannot go into an envelope (E3); undefined when it can. */
export function whyNotToEnvelope(
  copy: number,
  { shipment, events }: ShipmentFile,
  { fromBranch, toBranch }: Pick<Envelope, 'fromBranch' | 'toBranch'>,
): string | undefined {
  const known = receiptCopies(shipment, events)[copy - 1];
  if (!known) return `copy ${copy} was never required: ${shipment.receipt.copies} were`;
  if (shipment.destinationBranch !== fromBranch)
    return `is delivered by branch ${shipment.destinationBranch}, not ${fromBranch}`;
  if (shipment.originBranch !== toBranch) return `belongs to branch ${shipment.originBranch}, not ${toBranch}`;
  if (known.state === 'signed') return undefined;
  return `copy ${copy} ${WHY_NOT[known.state]}${known.state === 'enveloped' ? ` ${known.envelopeNumber ?? ''}` : ''}`;
}
