import { batchesKnown } from '../delivery/goods-arrived.ts';
import type { Reason } from '../reason.ts';
import { receiptCopies, type CopyState } from '../receipt/receipt-copies.ts';
import { missingMarks } from '../receipt/receipt-marks.ts';
import { later, type Instant } from '../time/instant.ts';
import type { EventDetails } from './event-details.ts';
import type { EventType } from './event-types.ts';
import type { ShipmentFile } from './shipment-file.ts';

/** Why a report cannot be true of this shipment, or does not do. */
export interface Objection {
  /** `invalid`: it contradicts itself or the booking; `conflict`: it contradicts what is known; `incomplete`: something asked for is missing. */
  readonly kind: 'invalid' | 'conflict' | 'incomplete';
  /** Which of its details, as a path: `batch.of`, `copies[0]`. */
  readonly field: string;
  readonly message: string;
  readonly reason?: Reason;
}

type Report<T extends EventType> = {
  readonly occurredAt: Instant;
  readonly details: T extends keyof EventDetails ? EventDetails[T] : unknown;
};
type Check<T extends EventType> = (report: Report<T>, file: ShipmentFile) => Objection[];

/** What has to hold of a report beside its form, by its type. */
const CHECKS: { readonly [T in EventType]?: Check<T> } = {
  arrival_estimated: ({ details, occurredAt }) =>
    notAhead('estimatedArrivalAt', details.estimatedArrivalAt, occurredAt),
  consignee_contacted: ({ details, occurredAt }) => notAhead('agreedDeliveryAt', details.agreedDeliveryAt, occurredAt),
  delivery_failed: ({ details, occurredAt }) => notAhead('nextAttemptAt', details.nextAttemptAt, occurredAt),
  arrived: ({ details: { batch = { number: 1, of: 1 } } }, { events }) => {
    const known = batchesKnown(events);
    if (batch.number > batch.of)
      return [{ kind: 'invalid', field: 'batch.number', message: `is more than ${batch.of}` }];
    if (known !== undefined && known !== batch.of)
      return [{ kind: 'conflict', field: 'batch.of', message: `is ${known} for this shipment` }];
    return [];
  },
  delivered: ({ details }, { shipment }) =>
    // What evidence there was of a past order is not known.
    details.signOff || shipment.channel === 'import'
      ? []
      : [{ kind: 'invalid', field: 'signOff', message: 'is missing' }],
  receipt_signed: ({ details: { copies, checked } }, file) => [
    ...unwanted(copies, file),
    ...missingMarks(file.shipment.receipt.kind, checked).map((reason): Objection => ({
      kind: 'incomplete',
      field: 'checked',
      message: reason.message,
      reason,
    })),
  ],
  receipt_handed_over: ({ details: { copies } }, file) => [
    ...unwanted(copies, file),
    ...unless(['accepted', 'handed_over'], copies, file),
  ],
  receipt_lost: ({ details: { copies } }, file) => [
    ...unwanted(copies, file),
    ...unless(['awaited', 'signed', 'enveloped', 'accepted', 'rejected', 'lost'], copies, file),
  ],
};

/** What cannot be true of a report, given what is known of the shipment; empty when nothing stands against it. */
export function objections(
  type: EventType,
  report: { readonly occurredAt: Instant; readonly details?: unknown },
  file: ShipmentFile,
): Objection[] {
  const check = CHECKS[type] as ((report: unknown, file: ShipmentFile) => Objection[]) | undefined;
  return check?.({ details: {}, ...report }, file) ?? [];
}

/** A timer may wait for a year at the most, and nobody promises so far ahead. */
const MOST_AHEAD = 'P180D';

function notAhead(field: string, time: Instant | undefined, occurredAt: Instant): Objection[] {
  if (time === undefined) return [];
  if (time <= occurredAt)
    return [{ kind: 'invalid', field, message: 'is in the past: it must be after the event itself' }];
  return time > later(occurredAt, MOST_AHEAD)
    ? [{ kind: 'invalid', field, message: 'is more than 180 days after the event itself' }]
    : [];
}

/** Copies that the shipper never asked for (E1). */
function unwanted(copies: readonly number[], { shipment: { receipt } }: ShipmentFile): Objection[] {
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
  { shipment, events }: ShipmentFile,
): Objection[] {
  const known = receiptCopies(shipment, events);
  return copies.flatMap((copy, at) => {
    const state = known[copy - 1]?.state;
    return state === undefined || states.includes(state)
      ? []
      : [{ kind: 'conflict' as const, field: `copies[${at}]`, message: `copy ${copy} is ${state}` }];
  });
}
