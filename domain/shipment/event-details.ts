import type { ConsigneeKind } from '../booking/booking.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import type { Instant } from '../time/instant.ts';

/** What every event may tell. */
interface Noted {
  readonly note?: string | undefined;
  /** The ids of what shows it. */
  readonly attachments?: readonly string[] | undefined;
}

/** What happened to the goods, or to one of the batches in which they travel. */
interface OfBatch extends Noted {
  readonly batch?: Batch | undefined;
}

interface OfCopies extends Noted {
  readonly copies: readonly number[];
}

interface InEnvelope extends OfCopies {
  readonly envelopeNumber: string;
}

/** What each type of event tells beside its time and actor. */
export interface EventDetails {
  readonly booked: Noted;
  readonly confirmation_requested: Noted;
  readonly confirmed: Noted & { readonly agreedBy?: string | undefined };
  readonly cancelled: Noted & { readonly reason?: string | undefined };
  readonly cancellation_overtaken: Noted;
  readonly instruction_sent: Noted;
  readonly instruction_accepted: Noted;
  readonly pickup_verified: Noted;
  readonly picked_up: Noted;
  readonly loading_confirmed: Noted;
  readonly departed: Noted;
  readonly notice_acknowledged: Noted;
  readonly transfer_arrived: Noted & { readonly branch: string };
  readonly arrival_estimated: Noted & {
    readonly estimatedArrivalAt: Instant;
    readonly reason?: string | undefined;
    readonly forceMajeure?: boolean | undefined;
  };
  readonly tracked: Noted & {
    readonly asked?: string | undefined;
    readonly late?: boolean | undefined;
    readonly goodsState?: string | undefined;
  };
  readonly arrived: OfBatch;
  readonly consignee_contacted: Noted & { readonly agreedDeliveryAt?: Instant | undefined };
  readonly consignee_changed: Noted & {
    readonly newName: string;
    readonly newKind?: ConsigneeKind | undefined;
    readonly confirmedInWritingBy?: string | undefined;
    readonly confirmationReference?: string | undefined;
  };
  readonly out_for_delivery: OfBatch;
  readonly delivery_failed: OfBatch & {
    readonly reason?: string | undefined;
    readonly nextAttemptAt?: Instant | undefined;
  };
  /** `shortPieces`: how many the consignee did not get; 0 takes back what was told. */
  readonly delivered: OfBatch & {
    readonly signOff?: SignOff | undefined;
    readonly shortPieces?: number | undefined;
  };
  readonly lost: OfBatch & { readonly reason?: string | undefined };
  readonly found: OfBatch;
  readonly returned: OfBatch & { readonly reason?: string | undefined };
  readonly signature_disputed: Noted & { readonly reason?: string | undefined };
  readonly signature_rechecked: Noted & { readonly finding?: string | undefined };
  readonly receipt_signed: OfCopies & {
    readonly checked: Readonly<Record<ReceiptMark, boolean>>;
    readonly electronic?: ElectronicSignature | undefined;
  };
  readonly receipt_enveloped: InEnvelope;
  /** `branch` is where the envelope was opened: of an event without it, the branch that acted. */
  readonly receipt_accepted: InEnvelope & { readonly branch?: string | undefined };
  readonly receipt_rejected: InEnvelope & { readonly reason: string };
  readonly receipt_missing: InEnvelope;
  readonly receipt_returned: Noted & { readonly customerCollects?: boolean | undefined };
  readonly receipt_handed_over: OfCopies & { readonly to: HandedOverTo };
  readonly receipt_lost: OfCopies & { readonly reason: string };
  readonly receipt_loss_explained: Noted & { readonly period: string };
  readonly closed: Noted;
}

export interface Batch {
  readonly number: number;
  readonly of: number;
}

/** What can be asked for on a receipt (E1). */
export type ReceiptMark = 'signature' | 'identityNumber' | 'companySeal';

/** Who signed a receipt on a screen, and when (D5): what was signed is seen in its attachment. */
export interface ElectronicSignature {
  readonly signerName: string;
  readonly signerContact: string;
  readonly signedAt: Instant;
}

export const RECEIVERS = ['customer', 'account_owner'] as const;

/** To whom an accepted receipt was handed over (E3). */
export interface HandedOverTo {
  readonly name: string;
  readonly role: (typeof RECEIVERS)[number];
}
