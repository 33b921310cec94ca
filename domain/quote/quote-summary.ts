import type { Instant } from '../time/instant.ts';
import type { Quote } from './quote.ts';
import type { QuoteLife } from './quote-event.ts';
import { quoteOutcome } from './quote-status.ts';

/** What a list shows of a quote, apart from its status. The offer is there whether it still binds or not. */
export interface QuoteSummary extends Pick<
  Quote,
  | 'quoteNumber'
  | 'partner'
  | 'originDistrict'
  | 'destinationDistrict'
  | 'originBranch'
  | 'destinationBranch'
  | 'askedAt'
  | 'timeZone'
> {
  readonly answeredAt?: Instant | undefined;
  readonly amount?: number | undefined;
  readonly expiresAt?: Instant | undefined;
  readonly waybillNumber?: string | undefined;
}

/** A quote in short. */
export function quoteSummary({ subject, events }: QuoteLife): QuoteSummary {
  const { quoteNumber, partner, originDistrict, destinationDistrict, originBranch, destinationBranch } = subject;
  const { askedAt, timeZone } = subject;
  const { quoted, answeredAt, waybillNumber } = quoteOutcome(events, askedAt);
  return {
    quoteNumber,
    partner,
    originDistrict,
    destinationDistrict,
    originBranch,
    destinationBranch,
    askedAt,
    timeZone,
    answeredAt,
    amount: quoted?.amount,
    expiresAt: quoted?.expiresAt,
    waybillNumber,
  };
}
