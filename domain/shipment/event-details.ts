import type { ConsigneeKind } from '../booking/booking.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import type { Instant } from '../time/instant.ts';
import type { ShipmentEvent } from './event.ts';

/** What a report tells beside its type, time and actor, of the types that a rule reads. */
export interface EventDetails {
  readonly arrival_estimated: { readonly estimatedArrivalAt: Instant };
  /** Goods in batches arrive batch by batch: number 1 to `of`. */
  readonly arrived: { readonly batch?: Batch | undefined };
  readonly consignee_contacted: { readonly agreedDeliveryAt?: Instant | undefined };
  /** The name that counts now, and what the consignee is, where that has changed too. */
  readonly consignee_changed: { readonly newName: string; readonly newKind?: ConsigneeKind | undefined };
  readonly delivery_failed: { readonly nextAttemptAt?: Instant | undefined };
  readonly delivered: { readonly signOff?: SignOff | undefined };
  readonly receipt_signed: {
    readonly copies: readonly number[];
    readonly checked: Readonly<Record<ReceiptMark, boolean>>;
  };
  readonly receipt_enveloped: { readonly copies: readonly number[]; readonly envelopeNumber: string };
  readonly receipt_accepted: { readonly copies: readonly number[]; readonly envelopeNumber: string };
  readonly receipt_rejected: {
    readonly copies: readonly number[];
    readonly envelopeNumber: string;
    readonly reason: string;
  };
  readonly receipt_missing: { readonly copies: readonly number[]; readonly envelopeNumber: string };
  readonly receipt_handed_over: { readonly copies: readonly number[]; readonly to: HandedOverTo };
  readonly receipt_lost: { readonly copies: readonly number[]; readonly reason: string };
}

export interface Batch {
  readonly number: number;
  readonly of: number;
}

/** What can be asked for on a receipt (E1). */
export type ReceiptMark = 'signature' | 'identityNumber' | 'companySeal';

export const RECEIVERS = ['customer', 'account_owner'] as const;

/** To whom an accepted receipt was handed over (E3). */
export interface HandedOverTo {
  readonly name: string;
  readonly role: (typeof RECEIVERS)[number];
}

export type DetailedEvent<T extends keyof EventDetails> = T extends T
  ? Omit<ShipmentEvent, 'details'> & { readonly type: T; readonly details: EventDetails[T] }
  : never;

/** The events of a type, with the details that the API's schema for it has checked. */
export function eventsOf<T extends keyof EventDetails>(
  events: readonly ShipmentEvent[],
  ...types: readonly T[]
): DetailedEvent<T>[] {
  return events.filter(({ type }) => (types as readonly string[]).includes(type)) as unknown as DetailedEvent<T>[];
}
