import type { Money } from '../money.ts';
import type { Instant } from '../time/instant.ts';

/** How the order came in (A1); `import` is a past order, brought over for its history. */
export const CHANNELS = ['api', 'email', 'phone', 'import'] as const;
/** Who pays the freight and when: 现付, 到付, 月结, 票结. */
export const FREIGHT_TERMS = ['prepaid', 'collect', 'monthly', 'per-shipment'] as const;
export const GOODS_CATEGORIES = ['general', 'fragile', 'perishable', 'dangerous'] as const;
/** What must come back to the shipper (E1). */
export const RECEIPT_KINDS = ['none', 'signature', 'signature_with_id', 'company_seal'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];
/** What the consignee is, which decides who may take the goods (D2, D3). */
export const CONSIGNEE_KINDS = ['person', 'company'] as const;
export type ConsigneeKind = (typeof CONSIGNEE_KINDS)[number];

export interface Party {
  readonly name: string;
  readonly contactName: string;
  /** As it was given. */
  readonly phone: string;
  /** International (E.164), without its extension; a booking from before it was kept has none. */
  readonly phoneE164?: string | undefined;
  readonly phoneExtension?: string | undefined;
  readonly address: { readonly districtCode: string; readonly line: string };
}

export interface Consignee extends Party {
  readonly kind: ConsigneeKind;
}

export interface Goods {
  readonly description: string;
  readonly category: (typeof GOODS_CATEGORIES)[number];
  readonly pieces: number;
  readonly weightKg: number;
  readonly volumeM3: number;
  readonly declaredValue?: Money | undefined;
  /** The reference of the safety data sheet (MSDS) that dangerous goods need (A3). */
  readonly dataSheet?: string | undefined;
}

/** What an order names (A2). */
export interface Booking {
  /** The partner's own number for the order, unique among that partner's. */
  readonly reference?: string | undefined;
  /** The company's or the customer's own numbers of it: a waybill's, order lines. It is found by each. */
  readonly ownNumbers?: readonly string[] | undefined;
  /** What the partner keeps with it, names with values that mean nothing to us: a name may be any, so that they are no object's. */
  readonly metadata?: readonly (readonly [name: string, value: string])[] | undefined;
  readonly channel: (typeof CHANNELS)[number];
  /** The time of the customer's final message (A1). */
  readonly orderedAt: Instant;
  readonly shipper: Party;
  readonly consignee: Consignee;
  readonly goods: readonly Goods[];
  readonly freightTerms: (typeof FREIGHT_TERMS)[number];
  /** The quote that it takes, whose freight is the one agreed (A6). */
  readonly quoteNumber?: string | undefined;
  /** The freight agreed, where it is known at booking. */
  readonly freightCharge?: Money | undefined;
  readonly receipt: { readonly kind: ReceiptKind; readonly copies: number; readonly shipperForm: boolean };
  readonly urgent: boolean;
  /** The shipment whose goods it brings back (G6). */
  readonly returnOf?: string | undefined;
}
