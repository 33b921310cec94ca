import type { Money } from './money.ts';

export const AREAS = ['urban', 'suburban'] as const;
/** Decides the pickup deadline (B1). */
export type Area = (typeof AREAS)[number];

/** A station of the company. Its hours and days are those of its IANA time zone. */
export interface Branch {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  /** The code of the calendar by which it works. Without one it has no hours: what counts them cannot be reckoned. */
  readonly calendar?: string | undefined;
}

/** What the company does in a district, a six-digit GB/T 2260 code. */
export interface ServiceArea {
  readonly districtCode: string;
  readonly branch: string;
  readonly area: Area;
  /** Whether the district is inside the pickup area (A3). */
  readonly pickup: boolean;
  /** Whether the district is inside the delivery area (A3). */
  readonly delivery: boolean;
  readonly extraPickupFee: Money | null;
  readonly extraDeliveryFee: Money | null;
}

/** How goods go from one branch to another. */
export interface Route {
  readonly origin: string;
  readonly destination: string;
  /** The branches at which the goods change carrier or line, in their order: at most two (E2). */
  readonly transfers: readonly string[];
  /** Days from the pickup to the expected arrival. */
  readonly transitDays: number;
  /** Delivered by the origin branch itself, without a destination branch to be told (C1). */
  readonly local: boolean;
}

export const MOST_TRANSFERS = 2;
