import type { Quote } from '../../../domain/quote/quote.ts';
import type { QuoteDetails, QuoteEvent } from '../../../domain/quote/quote-event.ts';
import { quoteNumber } from '../../../domain/quote/quote-number.ts';
import type { Tariff } from '../../../domain/quote/tariff.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, BOOKING, CHENGDU, GOODS, HOUR, plus } from '../samples.ts';

/** From Chengdu to Hangzhou: CNY 1.20 a kg, 0.90 from 100 kg on, CNY 250 a m³, at least CNY 50. */
export const TARIFF: Tariff = {
  originBranch: 'CTU',
  destinationBranch: 'HGH',
  minimum: 5_000,
  perKg: [
    { fromKg: 0, amount: 120 },
    { fromKg: 100, amount: 90 },
  ],
  perM3: 25_000,
  validUntil: null,
};

export const ASKED_AT = at('2026-11-23T09:00:00+08:00');
export const QUOTED_AT = plus(ASKED_AT, HOUR);
export const EXPIRES_AT = at('2026-11-30T10:00:00+08:00');

/** What the sample order would cost, asked on Monday morning. */
export const QUOTE: Quote = {
  quoteNumber: quoteNumber(ASKED_AT, 0),
  partner: 'acme',
  askedAt: ASKED_AT,
  originDistrict: '510104',
  destinationDistrict: '330106',
  originBranch: 'CTU',
  destinationBranch: 'HGH',
  timeZone: CHENGDU.timeZone,
  goods: [GOODS],
  freightTerms: BOOKING.freightTerms,
  status: 'asked',
  version: 1,
};

const LINES = [{ kind: 'freight', description: 'everything included', amount: 45_000 }];
const DETAILS: QuoteDetails = {
  asked: {},
  quoted: { by: 'person', amount: 45_000, lines: LINES, expiresAt: EXPIRES_AT },
  refused: { reason: '超出承运范围' },
  accepted: { waybillNumber: 'HD39X29FP5000X' },
};

/** An event of a quote, with sample details. */
export function happened(type: keyof QuoteDetails, occurredAt: Instant): QuoteEvent {
  return { type, occurredAt, details: DETAILS[type] } as QuoteEvent;
}

export const ASKED = happened('asked', ASKED_AT);
export const QUOTED = happened('quoted', QUOTED_AT);
export const REFUSED = happened('refused', QUOTED_AT);
export const ACCEPTED = happened('accepted', plus(QUOTED_AT, HOUR));
