import { last, type Happening } from '../promise/happening.ts';
import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type EventOf, type ShipmentEvent } from '../shipment/event.ts';
import type { HandedOverTo } from '../shipment/event-details.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { Instant } from '../time/instant.ts';

export const COPY_STATES = [
  'awaited',
  'signed',
  'enveloped',
  'misrouted',
  'accepted',
  'rejected',
  'handed_over',
  'lost',
] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** One copy of a shipment's receipt, and how far it has come on its way back to the shipper (E3). */
export interface ReceiptCopy {
  /** From 1 to the number of copies that were asked for at booking (E1). */
  readonly number: number;
  readonly state: CopyState;
  /** The envelope that it is in or came in last. */
  readonly envelopeNumber?: string | undefined;
  /** The branch at which a misrouted copy turned up, from where it goes on (X10). */
  readonly foundAt?: string | undefined;
  readonly rejectedReason?: string | undefined;
  readonly handedOverTo?: HandedOverTo | undefined;
  readonly handedOverAt?: Instant | undefined;
  /** When its origin branch accepted it, if that stands. */
  readonly accepted?: Happening | undefined;
  /** When it was lost, if it is. */
  readonly lost?: Happening | undefined;
}

const STEPS = [
  'receipt_signed',
  'receipt_enveloped',
  'receipt_missing',
  'receipt_rejected',
  'receipt_accepted',
  'receipt_lost',
  'receipt_handed_over',
] as const;
type Step = EventOf<(typeof STEPS)[number]>;

type WithReceipt = Pick<Shipment, 'receipt' | 'originBranch'>;

/** The copies of a shipment's receipt; none where no receipt is wanted. They follow from what happened, in the order in which it happened. */
export function receiptCopies({ receipt, originBranch }: WithReceipt, events: readonly ShipmentEvent[]): ReceiptCopy[] {
  const steps = inOrder(eventsOf(events, ...STEPS)) as Step[];
  return Array.from({ length: receipt.copies }, (_, at) =>
    steps
      .filter(({ details }) => details.copies.includes(at + 1))
      .reduce<ReceiptCopy>((copy, step) => after(copy, step, originBranch), { number: at + 1, state: 'awaited' }),
  );
}

/** When the origin branch had accepted every copy (E2); undefined while one is out. */
export function receiptReturned(shipment: WithReceipt, events: readonly ShipmentEvent[]): Happening | undefined {
  const accepted = receiptCopies(shipment, events).map((copy) => copy.accepted);
  return accepted.every((happening) => happening !== undefined) ? last(accepted) : undefined;
}

/** When the last copy that was out had come back or was lost, where one is lost; undefined while one is out, or when all are back. */
export function receiptGone(shipment: WithReceipt, events: readonly ShipmentEvent[]): Happening | undefined {
  const copies = receiptCopies(shipment, events);
  const ends = copies.map(({ accepted, lost }) => accepted ?? lost);
  const gone = copies.some(({ accepted }) => accepted === undefined) && ends.every((end) => end !== undefined);
  const latest = gone ? last(ends) : undefined;
  return latest && { ...latest, by: 'receipt_lost' };
}

/** What is handed over is settled; else the latest report tells where the copy is. */
function after(copy: ReceiptCopy, step: Step, originBranch: string): ReceiptCopy {
  if (copy.state === 'handed_over') return copy;
  const now: Happening = { at: step.occurredAt, knownAt: step.recordedAt, by: step.type };
  switch (step.type) {
    case 'receipt_signed':
      return ['awaited', 'rejected', 'lost'].includes(copy.state)
        ? { ...copy, state: 'signed', rejectedReason: undefined, lost: undefined }
        : copy;
    case 'receipt_enveloped':
      return { ...copy, state: 'enveloped', envelopeNumber: step.details.envelopeNumber, lost: undefined };
    // It never left, as far as is known: it may be looked for where it was signed, and sent again.
    case 'receipt_missing':
      return copy.state === 'enveloped' && copy.envelopeNumber === step.details.envelopeNumber
        ? { ...copy, state: 'signed', envelopeNumber: undefined }
        : copy;
    // An acceptance does not stand after it: the copy is out again.
    case 'receipt_rejected': {
      const { envelopeNumber, reason } = step.details;
      const rejected = { ...copy, envelopeNumber, rejectedReason: reason, accepted: undefined, lost: undefined };
      return { ...rejected, state: 'rejected' };
    }
    case 'receipt_accepted': {
      const { envelopeNumber, branch = step.actor.name } = step.details;
      const found = { ...copy, envelopeNumber, rejectedReason: undefined, lost: undefined };
      return branch === originBranch
        ? { ...found, state: 'accepted', foundAt: undefined, accepted: copy.accepted ?? now }
        : { ...found, state: 'misrouted', foundAt: branch };
    }
    case 'receipt_lost':
      return { ...copy, state: 'lost', lost: copy.state === 'lost' ? copy.lost : now };
    case 'receipt_handed_over': {
      const handedOver = { handedOverTo: step.details.to, handedOverAt: step.occurredAt };
      return { ...copy, ...handedOver, state: 'handed_over', accepted: copy.accepted ?? now, lost: undefined };
    }
  }
}
