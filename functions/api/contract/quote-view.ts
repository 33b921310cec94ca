import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import type { Quote } from '../../../domain/quote/quote.ts';
import type { QuoteEvent } from '../../../domain/quote/quote-event.ts';
import { quoteOutcome } from '../../../domain/quote/quote-status.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** A quote as the API shows it, without its promises. Amounts are in minor units of `currency`, times local to the origin branch. */
export function quoteView(quote: Quote, events: readonly QuoteEvent[], now: Instant) {
  const { status, quoted, answeredAt, refusedBecause, waybillNumber } = quoteOutcome(events, now);
  const local = (time: Instant | undefined): string | null =>
    time === undefined ? null : localText(time, quote.timeZone);
  return {
    quoteNumber: quote.quoteNumber,
    status,
    partner: quote.partner,
    originDistrict: quote.originDistrict,
    destinationDistrict: quote.destinationDistrict,
    originBranch: quote.originBranch,
    destinationBranch: quote.destinationBranch,
    goods: quote.goods,
    freightTerms: quote.freightTerms,
    note: quote.note,
    askedAt: local(quote.askedAt),
    answeredAt: local(answeredAt),
    amount: quoted?.amount ?? null,
    currency: COMPANY_CURRENCY,
    lines: quoted?.lines ?? [],
    expiresAt: local(quoted?.expiresAt),
    answerNote: quoted?.note ?? null,
    refusalReason: refusedBecause ?? null,
    waybillNumber: waybillNumber ?? null,
  };
}
