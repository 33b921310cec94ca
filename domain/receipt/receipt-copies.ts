import { last, type Happening, type ShipmentEvent } from '../shipment/event.ts';
import { eventsOf, type DetailedEvent, type HandedOverTo } from '../shipment/event-details.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { Instant } from '../time/instant.ts';

export const COPY_STATES = ['awaited', 'signed', 'enveloped', 'accepted', 'rejected', 'handed_over', 'lost'] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** One copy of a shipment's receipt, and how far it has come on its way back to the shipper (E3). */
export interface ReceiptCopy {
  /** From 1 to the number of copies that were asked for at booking (E1). */
  readonly number: number;
  readonly state: CopyState;
  /** The envelope that it is in or came in last. */
  readonly envelopeNumber?: string | undefined;
  readonly rejectedReason?: string | undefined;
  readonly handedOverTo?: HandedOverTo | undefined;
  readonly handedOverAt?: Instant | undefined;
  /** When the origin branch accepted it. */
  readonly accepted?: Happening | undefined;
  /** When it was lost, if it is. */
  readonly lost?: Happening | undefined;
}

/** What happens to copies, in the order in which it happens to one; of the same moment, this order counts. */
const STEPS = [
  'receipt_signed',
  'receipt_enveloped',
  'receipt_missing',
  'receipt_rejected',
  'receipt_accepted',
  'receipt_lost',
  'receipt_handed_over',
] as const;
type Step = DetailedEvent<(typeof STEPS)[number]>;

/** The copies of a shipment's receipt; none where no receipt is wanted. They follow from what happened, in the order in which it happened. */
export function receiptCopies({ receipt }: Pick<Shipment, 'receipt'>, events: readonly ShipmentEvent[]): ReceiptCopy[] {
  const steps = eventsOf(events, ...STEPS).toSorted(byTime);
  return Array.from({ length: receipt.copies }, (_, at) =>
    steps.filter(({ details }) => details.copies.includes(at + 1)).reduce(after, { number: at + 1, state: 'awaited' }),
  );
}

/** When the origin branch had accepted every copy (E2); undefined while one is out. */
export function receiptReturned(
  shipment: Pick<Shipment, 'receipt'>,
  events: readonly ShipmentEvent[],
): Happening | undefined {
  const accepted = receiptCopies(shipment, events).map((copy) => copy.accepted);
  return accepted.every((happening) => happening !== undefined) ? last(accepted) : undefined;
}

/** What is handed over is settled; else the latest report tells where the copy is. */
function after(copy: ReceiptCopy, { type, details, occurredAt, recordedAt }: Step): ReceiptCopy {
  if (copy.state === 'handed_over') return copy;
  switch (type) {
    case 'receipt_signed':
      return ['awaited', 'rejected', 'lost'].includes(copy.state)
        ? { ...copy, state: 'signed', rejectedReason: undefined }
        : copy;
    case 'receipt_enveloped':
      return { ...copy, state: 'enveloped', envelopeNumber: details.envelopeNumber };
    // It never left, as far as is known: it may be looked for where it was signed, and sent again.
    case 'receipt_missing':
      return copy.state === 'enveloped' && copy.envelopeNumber === details.envelopeNumber
        ? { ...copy, state: 'signed', envelopeNumber: undefined }
        : copy;
    case 'receipt_rejected':
      return { ...copy, state: 'rejected', envelopeNumber: details.envelopeNumber, rejectedReason: details.reason };
    case 'receipt_accepted':
      return {
        ...copy,
        state: 'accepted',
        envelopeNumber: details.envelopeNumber,
        accepted: copy.accepted ?? { at: occurredAt, knownAt: recordedAt },
      };
    case 'receipt_lost':
      return {
        ...copy,
        state: 'lost',
        lost: copy.state === 'lost' ? copy.lost : { at: occurredAt, knownAt: recordedAt },
      };
    case 'receipt_handed_over':
      return {
        ...copy,
        state: 'handed_over',
        handedOverTo: details.to,
        handedOverAt: occurredAt,
        accepted: copy.accepted ?? { at: occurredAt, knownAt: recordedAt },
      };
  }
}

function byTime(one: Step, other: Step): number {
  const key = ({ occurredAt, type, eventId }: Step): string => `${occurredAt} ${STEPS.indexOf(type)} ${eventId}`;
  return key(one) < key(other) ? -1 : 1;
}
