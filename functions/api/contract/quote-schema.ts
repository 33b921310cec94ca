import * as z from 'zod/mini';
import { addsUp } from '../../../domain/quote/offer.ts';
import { QUOTE_STATUSES } from '../../../domain/quote/quote-status.ts';
import {
  districtCode,
  freeText,
  instant,
  minorUnits,
  paging,
  partnerId,
  singleLine,
} from '../../adapters/http/validation.ts';
import { freightTerms, goods } from './goods-schema.ts';

const NOTE = 500;

/** POST /v1/quotes: what a partner asks the price of (A6); operations name the partner. */
export const inquirySchema = z.strictObject({
  partner: z.optional(partnerId),
  origin_district: districtCode,
  destination_district: districtCode,
  goods,
  freight_terms: freightTerms,
  note: z.optional(freeText(NOTE)),
});

const line = z.strictObject({
  kind: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a word of small letters, digits and underscores')),
  description: singleLine(200),
  amount: minorUnits,
});

/** POST /v1/quotes/{quote_number}/answer: what it costs, in minor units of the company's currency. */
export const answerSchema = z
  .strictObject({
    amount: minorUnits,
    lines: z.optional(z.array(line).check(z.minLength(1), z.maxLength(50))),
    note: z.optional(freeText(NOTE)),
    valid_until: z.optional(instant),
  })
  .check(
    z.refine(({ amount, lines }) => lines === undefined || addsUp({ amount, lines }), {
      path: ['lines'],
      message: 'must add up to the amount',
    }),
  );

/** POST /v1/quotes/{quote_number}/refusal */
export const refusalSchema = z.strictObject({ reason: freeText(NOTE) });

/** GET /v1/quotes */
export const quotesQuery = z.strictObject({
  ...paging,
  partner: z.optional(partnerId),
  status: z.optional(z.enum(QUOTE_STATUSES)),
});

/** The path of everything below one quote. What is no quote number is answered as not found. */
export const quotePath = z.strictObject({ quote_number: z.string() });
