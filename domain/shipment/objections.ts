import { totalPieces } from '../booking/total-measures.ts';
import { batchOf } from '../delivery/batches.ts';
import { fates } from '../delivery/fates.ts';
import { inOrder } from '../promise/in-order.ts';
import type { Reason } from '../reason.ts';
import { receiptCopies, type CopyState } from '../receipt/receipt-copies.ts';
import { missingMarks } from '../receipt/receipt-marks.ts';
import { CLOCK_TOLERANCE } from '../time/clock-tolerance.ts';
import { later, type Instant } from '../time/instant.ts';
import type { EventType } from './event-types.ts';
import type { EventOf, ShipmentEvent, ShipmentFile, TimedEvent } from './event.ts';
import type { Shipment } from './shipment.ts';

/** Why a report cannot be true of this shipment, or does not do. */
export interface Objection {
  /** `invalid`: it contradicts itself or the booking; `conflict`: it contradicts what is known; `incomplete`: something asked for is missing. */
  readonly kind: 'invalid' | 'conflict' | 'incomplete';
  /** Which of its details, as a path: `batch.of`, `copies[0]`. */
  readonly field: string;
  readonly message: string;
  readonly reason?: Reason;
}

type Report<T extends EventType> = Pick<EventOf<T>, 'occurredAt' | 'details'>;
type Check<T extends EventType> = (report: Report<T>, file: ShipmentFile) => Objection[];

/** What has to hold of a report beside its form, by its type. */
const CHECKS: { readonly [T in EventType]?: Check<T> } = {
  arrival_estimated: ({ details, occurredAt }) =>
    notAhead('estimatedArrivalAt', details.estimatedArrivalAt, occurredAt),
  consignee_contacted: ({ details, occurredAt }) => notAhead('agreedDeliveryAt', details.agreedDeliveryAt, occurredAt),
  delivery_failed: ({ details, occurredAt }) => notAhead('nextAttemptAt', details.nextAttemptAt, occurredAt),
  delivered: ({ details: { signOff, shortPieces } }, { subject }) => [
    // What evidence there was of a past order is not known.
    ...(signOff || subject.channel === 'import'
      ? []
      : [{ kind: 'invalid' as const, field: 'signOff', message: 'is missing' }]),
    ...tooMany('shortPieces', shortPieces, subject),
  ],
  lost: stillOut,
  returned: stillOut,
  receipt_signed: ({ details: { copies, checked, electronic }, occurredAt }, file) => [
    ...unwanted(copies, file),
    ...notAfter('electronic.signedAt', electronic?.signedAt, occurredAt),
    ...notBeforeOrder('electronic.signedAt', electronic?.signedAt, file),
    ...missingMarks(file.subject.receipt.kind, checked).map((reason): Objection => ({
      kind: 'incomplete',
      field: 'checked',
      message: reason.message,
      reason,
    })),
  ],
  receipt_enveloped: ({ details: { copies, envelopeNumber } }, file) => inOtherEnvelope(copies, envelopeNumber, file),
  receipt_handed_over: ({ details: { copies } }, file) => [
    ...unwanted(copies, file),
    ...unless(['accepted', 'handed_over'], copies, file),
  ],
  receipt_lost: ({ details: { copies } }, file) => [
    ...unwanted(copies, file),
    ...unless(['awaited', 'signed', 'enveloped', 'misrouted', 'accepted', 'rejected', 'lost'], copies, file),
  ],
};

/** What cannot be true of a report, given what is known of the shipment; empty when nothing stands against it. */
export function objections(event: TimedEvent, file: ShipmentFile): Objection[] {
  const check = CHECKS[event.type] as ((report: unknown, file: ShipmentFile) => Objection[]) | undefined;
  return [...batchOutOf(event), ...(check?.(event, file) ?? [])];
}

/** How far ahead somebody may agree or estimate: a timer may wait for a year at the most. */
const MOST_AHEAD = 'P180D';

function notAhead(field: string, time: Instant | undefined, occurredAt: Instant): Objection[] {
  if (time === undefined) return [];
  if (time <= occurredAt)
    return [{ kind: 'invalid', field, message: 'is in the past: it must be after the event itself' }];
  return time > later(occurredAt, MOST_AHEAD)
    ? [{ kind: 'invalid', field, message: 'is more than 180 days after the event itself' }]
    : [];
}

/** What an event tells of has happened by then; the clock that told both may be ahead (X13). */
function notAfter(field: string, time: Instant | undefined, occurredAt: Instant): Objection[] {
  return time !== undefined && time > later(occurredAt, CLOCK_TOLERANCE)
    ? [{ kind: 'invalid', field, message: 'is after the event itself' }]
    : [];
}

/** Nothing is signed for before it was ordered (A1). */
function notBeforeOrder(field: string, time: Instant | undefined, { subject }: ShipmentFile): Objection[] {
  return time !== undefined && time < subject.orderedAt
    ? [{ kind: 'invalid', field, message: 'is before the order' }]
    : [];
}

/** No more pieces are missing than were sent. */
function tooMany(field: string, pieces: number | undefined, { goods }: Pick<Shipment, 'goods'>): Objection[] {
  const sent = totalPieces(goods);
  return pieces !== undefined && pieces > sent ? [{ kind: 'invalid', field, message: `is more than ${sent}` }] : [];
}

function batchOutOf(event: TimedEvent): Objection[] {
  const batch = batchOf(event);
  return batch && batch.number > batch.of
    ? [{ kind: 'invalid', field: 'batch.number', message: `is more than ${batch.of}` }]
    : [];
}

/** What is delivered cannot be lost, or go back, after that. */
function stillOut(report: Report<'lost' | 'returned'>, { events }: ShipmentFile): Objection[] {
  const { batch } = report.details;
  const before = inOrder([...events, report as ShipmentEvent]);
  const known = before.slice(0, before.indexOf(report as ShipmentEvent));
  const concerned = fates(known).filter((_, at) => batch === undefined || at + 1 === batch.number);
  const delivered = concerned.length > 0 && concerned.every((fate) => fate?.by === 'delivered');
  return delivered
    ? [{ kind: 'conflict', field: batch ? 'batch.number' : 'type', message: 'the goods are delivered' }]
    : [];
}

/** Copies that the shipper never asked for (E1). */
function unwanted(copies: readonly number[], { subject: { receipt } }: ShipmentFile): Objection[] {
  return copies.flatMap((copy, at) =>
    copy <= receipt.copies
      ? []
      : [
          {
            kind: 'invalid' as const,
            field: `copies[${at}]`,
            message: `copy ${copy} was never required: ${receipt.copies} were`,
          },
        ],
  );
}

/** Copies that are in another state than they would have to be. */
function unless(
  states: readonly CopyState[],
  copies: readonly number[],
  { subject, events }: ShipmentFile,
): Objection[] {
  const known = receiptCopies(subject, events);
  return copies.flatMap((copy, at) => {
    const state = known[copy - 1]?.state;
    return state === undefined || states.includes(state)
      ? []
      : [{ kind: 'conflict' as const, field: `copies[${at}]`, message: `copy ${copy} is ${state}` }];
  });
}

/** A copy is in one envelope at a time (E3). */
function inOtherEnvelope(
  copies: readonly number[],
  envelopeNumber: string,
  { subject, events }: ShipmentFile,
): Objection[] {
  const known = receiptCopies(subject, events);
  return copies.flatMap((copy, at) => {
    const other = known[copy - 1];
    return other?.state === 'enveloped' && other.envelopeNumber !== envelopeNumber
      ? [{ kind: 'conflict' as const, field: `copies[${at}]`, message: `copy ${copy} is in another envelope` }]
      : [];
  });
}
