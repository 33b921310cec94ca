import * as z from 'zod/mini';
import { FREIGHT_TERMS } from '../../../domain/booking/booking.ts';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { QUOTE_STATUSES } from '../../../domain/quote/quote-status.ts';
import { standingAnswer } from './commitment-answer.ts';
import { goodsAnswer } from './shipment-answer.ts';
import { branch, localTime, minorUnits, page, partner, waybillNumber } from './values-answer.ts';

const summary = {
  quote_number: z.string(),
  status: z.enum(QUOTE_STATUSES),
  partner,
  origin_district: z.string(),
  destination_district: z.string(),
  origin_branch: branch,
  destination_branch: branch,
  asked_at: localTime,
  answered_at: z.nullable(localTime),
  amount: z.nullable(minorUnits),
  currency: z.literal(COMPANY_CURRENCY),
  expires_at: z.nullable(localTime),
  waybill_number: z.nullable(waybillNumber),
};

export const quoteAnswer = z
  .strictObject({
    ...summary,
    goods: z.array(goodsAnswer),
    freight_terms: z.enum(FREIGHT_TERMS),
    note: z.nullable(z.string()),
    lines: z.array(z.strictObject({ kind: z.string(), description: z.string(), amount: minorUnits })),
    answer_note: z.nullable(z.string()),
    refusal_reason: z.nullable(z.string()),
    commitments: z.array(standingAnswer),
  })
  .register(z.globalRegistry, {
    id: 'Quote',
    description: 'A price inquiry and its answer (A6). Times are those of the origin branch',
  });

export const quotesAnswer = z
  .strictObject({
    quotes: z.array(z.strictObject(summary).register(z.globalRegistry, { id: 'QuoteSummary' })),
    ...page,
  })
  .register(z.globalRegistry, { id: 'QuoteList' });
