import { quoteNumber } from '../../../domain/quote/quote-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { quoteAnswer, quotesAnswer } from '../contract/quote-answer.ts';
import type { Described } from '../described.ts';
import { handler as answerQuote } from './answer-quote.ts';
import { handler as askQuote } from './ask-quote.ts';
import { handler as getQuote } from './get-quote.ts';
import { handler as listQuotes } from './list-quotes.ts';
import { handler as refuseQuote } from './refuse-quote.ts';

const AT = '2026-11-23T01:12:00.000Z' as Instant;
const path = { quote_number: quoteNumber(AT, 1) };

/** Quotes, in words. */
export const DESCRIBED = {
  'quotes/writes': {
    askQuote: {
      summary: 'Ask what freight would cost',
      description: `An inquiry (A6). A tariff that covers it answers at once; else the branch of origin does, within 8 hours. A booking
takes the price with \`quote_number\`. Operations name the \`partner\`.`,
      handler: askQuote,
      answers: {
        201: {
          description: 'The quote',
          schema: quoteAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: [],
      examples: {
        bearings: {
          summary: 'Bearings to Hangzhou',
          body: {
            origin_district: '510104',
            destination_district: '330106',
            goods: [{ description: '轴承', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
            freight_terms: 'collect',
          },
          status: 201,
        },
        'by-operations': {
          summary: 'In the name of a partner',
          caller: 'operations',
          body: {
            partner: 'sample-partner',
            origin_district: '510104',
            destination_district: '330106',
            goods: [{ description: '轴承', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
            freight_terms: 'collect',
          },
          status: 201,
        },
      },
    },
    answerQuote: {
      summary: 'Answer an inquiry with a price',
      description:
        "Once and for all, in minor units of the company's currency (A6). Without `valid_until` the price binds for the usual time.",
      handler: answerQuote,
      answers: { 200: { description: 'The quote', schema: quoteAnswer } },
      problems: ['quote_answered'],
      examples: {
        'a-price': {
          summary: 'CNY 450.00, everything included',
          caller: 'branch',
          path,
          body: { amount: 45_000 },
          status: 200,
        },
      },
    },
    refuseQuote: {
      summary: 'Answer that there is no price',
      description: 'Once and for all, with the reason (A6).',
      handler: refuseQuote,
      answers: { 200: { description: 'The quote', schema: quoteAnswer } },
      problems: ['quote_answered'],
      examples: {
        'no-price': { summary: 'Too heavy', caller: 'branch', path, body: { reason: '超重' }, status: 200 },
      },
    },
  },
  'quotes/reads': {
    listQuotes: {
      summary: 'List quotes',
      description: "A partner's, newest first, as they are now. Operations name the `partner`.",
      handler: listQuotes,
      answers: { 200: { description: 'A page of them', schema: quotesAnswer } },
      problems: [],
      examples: { open: { summary: 'Prices that can be taken', query: { status: 'quoted' }, status: 200 } },
    },
    getQuote: {
      summary: 'Get a quote',
      description: 'What was asked, the answer, and what is promised.',
      handler: getQuote,
      answers: { 200: { description: 'The quote', schema: quoteAnswer } },
      problems: [],
      examples: { 'a-quote': { summary: 'By its number', path, status: 200 } },
    },
  },
} satisfies Described<'quotes/reads' | 'quotes/writes'>;
