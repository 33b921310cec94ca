import type { Booking, CONSIGNEE_KINDS, Goods, ReceiptKind } from '../booking/booking.ts';

export interface MailParty {
  readonly name?: string;
  readonly contactName?: string;
  /** As it was given; it can be one telephone number. */
  readonly phone?: string;
  readonly address?: {
    /** A GB/T 2260 code of six digits. */
    readonly districtCode?: string;
    /** As it was written, with the names of province, city and district. */
    readonly line?: string;
  };
}

/** What has been understood of an order by e-mail (A2), over all its messages: a booking that may still lack anything. */
export interface MailOrder {
  readonly reference?: string;
  readonly ownNumbers?: readonly string[];
  readonly shipper?: MailParty;
  readonly consignee?: MailParty & { readonly kind?: (typeof CONSIGNEE_KINDS)[number] };
  readonly goods?: readonly Partial<Goods>[];
  readonly freightTerms?: Booking['freightTerms'];
  readonly quoteNumber?: string;
  /** What comes back (E1); without copies it is one, and none of kind `none`, as a booking has it. */
  readonly receipt?: { readonly kind?: ReceiptKind; readonly copies?: number; readonly shipperForm?: boolean };
  readonly urgent?: boolean;
}
