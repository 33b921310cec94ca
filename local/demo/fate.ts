import type { FREIGHT_TERMS, ReceiptKind } from '../../domain/booking/booking.ts';
import type { SAMPLE_BRANCHES } from '../sample-network.ts';
import type { Evidence } from './evidence.ts';
import type { Time } from './timetable.ts';

export type Branch = keyof typeof SAMPLE_BRANCHES;

/** What is booked. */
export interface Order {
  readonly from: Branch;
  readonly to: Branch;
  /** Where the goods are picked up; in town, without it. */
  readonly area?: 'urban' | 'suburban' | 'outside';
  readonly freight: (typeof FREIGHT_TERMS)[number];
  readonly receipt: ReceiptKind;
  readonly copies?: number;
  /** For whom the goods are; a person, without it. */
  readonly consignee?: 'person' | 'company';
  readonly urgent?: boolean;
  /** Dangerous goods, of which nobody has sent the safety data sheet. */
  readonly danger?: boolean;
}

/** A new time of arrival, and when it was told. */
export interface Estimate {
  readonly told: Time;
  readonly arrival: Time;
  readonly reason: string;
  readonly forceMajeure?: boolean;
}

/** What becomes of an order. What a fate leaves out goes as it should, at the hours of the timetable. */
export interface Fate {
  /** The point of it, in a sentence. */
  readonly story: string;
  readonly order: Order;
  readonly booked: Time;
  /** When the customer agreed to what did not hold of the order (A3). */
  readonly confirmed?: Time;
  readonly cancelled?: Time;
  /** Nobody asks about the pickup (B2). */
  readonly verified?: 'never';
  /** Without it the goods are never picked up. */
  readonly pickedUp?: Time;
  /** When the pickup is reported, if not at once. */
  readonly reported?: Time;
  readonly way?: {
    /** When urgent goods are confirmed as loaded (C3). */
    readonly loaded?: Time | 'never';
    /** When the destination branch acknowledges that they are coming (C1). */
    readonly acknowledged?: Time | 'never';
    readonly estimates?: readonly Estimate[];
    /** When they arrive; of goods in batches, each batch. */
    readonly arrived?: Time | readonly Time[];
    readonly lost?: Time;
    /** When goods that were lost turn up again (X6). */
    readonly found?: Time;
    /** Another batch never arrives; when it is given up (X7). */
    readonly batchLost?: Time;
  };
  readonly delivery?: {
    readonly contacted?: 'never';
    /** The receiving time that is agreed. */
    readonly agreed?: Time;
    /** What was shown at the first attempt, and did not do (D1-D4). */
    readonly refused?: Evidence;
    /** Why the first attempt failed, and by when there is another. */
    readonly failed?: { readonly reason: string; readonly next: Time };
    /** When the shipper confirmed another consignee in writing (D4). */
    readonly consigneeChanged?: Time;
    readonly delivered?: Time;
    /** When the goods go back to the shipper instead (X7). */
    readonly returned?: Time;
    /** What was shown when the goods were given away. */
    readonly shown?: Evidence;
    readonly disputed?: Time;
    readonly rechecked?: Time;
  };
  readonly receipt?: {
    /** When it is signed, if not on the day of the delivery. */
    readonly signed?: Time | 'never';
    /** What the branch finds missing on it first, so that it goes back to the consignee (E1). */
    readonly lacks?: 'company_seal';
    /** Why the origin branch rejects it, and when it is signed again (E3). */
    readonly rejected?: { readonly reason: string; readonly signedAgain: Time };
    /** It is not in its envelope; when it is given up. */
    readonly lost?: Time;
  };
}
