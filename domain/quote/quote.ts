import type { Booking } from '../booking/booking.ts';
import type { Instant } from '../time/instant.ts';

/** What a partner asks the price of (A6): goods as in a booking, between two districts. */
export interface Inquiry extends Pick<Booking, 'goods' | 'freightTerms'> {
  readonly originDistrict: string;
  readonly destinationDistrict: string;
  readonly note?: string | undefined;
}

/** What its events make of a quote. Whether an offer has expired is none of them: the moment at which one looks decides. */
export const RECORDED_STATUSES = ['asked', 'quoted', 'refused', 'accepted'] as const;
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

/** A price inquiry as it was asked. What became of it follows from its events. */
export interface Quote extends Inquiry {
  readonly quoteNumber: string;
  readonly partner: string;
  readonly askedAt: Instant;
  /** The branch of the origin district, which owes the answer. */
  readonly originBranch: string;
  readonly destinationBranch: string;
  /** The origin branch's. */
  readonly timeZone: string;
  readonly status: RecordedStatus;
  readonly version: number;
}

/** A part of a price, in integer minor units of the company's currency. */
export interface QuoteLine {
  readonly kind: string;
  readonly description: string;
  readonly amount: number;
}

/** An amount and the lines that add up to it, in integer minor units of the company's currency. */
export interface Price {
  readonly amount: number;
  readonly lines: readonly QuoteLine[];
}

/** A price that binds the company until it expires: from `expiresAt` on it does no more. */
export interface Offer extends Price {
  readonly expiresAt: Instant;
}
