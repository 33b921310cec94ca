import { envelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { envelopeAnswer, openedAnswer, openingAnswer, sentAnswer } from '../contract/receipt-answer.ts';
import type { Described } from '../described.ts';
import { WAYBILL } from '../shipments/examples.ts';
import { handler as getEnvelope } from './get-envelope.ts';
import { handler as getOpening } from './get-opening.ts';
import { handler as openEnvelope } from './open-envelope.ts';
import { handler as sendEnvelope } from './send-envelope.ts';

const SENT = envelopeNumber('2026-11-27T09:00:00.000Z' as Instant, 1);
const OPENED = envelopeNumber('2026-11-27T09:00:00.000Z' as Instant, 2);

/** Envelopes of receipts, in words. */
export const DESCRIBED = {
  'receipt-envelopes/writes': {
    sendEnvelope: {
      summary: 'Send receipts back in an envelope',
      description:
        'Registers an envelope and its list: up to 100 waybills, each copy signed and at hand (E3). Nothing is written where a row does not hold.',
      handler: sendEnvelope,
      answers: {
        201: {
          description: 'Its number',
          schema: sentAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: ['copies_not_signed'],
      examples: {
        'one-copy': {
          summary: 'One copy from Hangzhou to Chengdu',
          caller: 'branch',
          body: { from_branch: 'HGH', to_branch: 'CTU', contents: [{ waybill_number: WAYBILL, copy: 1 }] },
          status: 201,
          answer: { envelope_number: SENT },
        },
      },
    },
    openEnvelope: {
      summary: 'Say what was in an envelope',
      description:
        'The origin branch compares list and contents, and accepts or rejects each copy (E3). The same opening again answers the same.',
      handler: openEnvelope,
      answers: { 200: { description: 'What list and contents come to', schema: openedAnswer } },
      problems: ['envelope_not_sent', 'envelope_opened', 'report_conflict'],
      examples: {
        accepted: {
          summary: 'All is there, and as it was asked for',
          caller: 'branch',
          path: { envelope_number: SENT },
          body: { contents: [{ waybill_number: WAYBILL, copy: 1, outcome: 'accepted' }] },
          status: 200,
          answer: { results: [{ waybill_number: WAYBILL, copy: 1, result: 'accepted' }] },
        },
      },
    },
  },
  'receipt-envelopes/reads': {
    getEnvelope: {
      summary: 'Get an envelope',
      description: 'The envelope, its list, and its opening or `null`.',
      handler: getEnvelope,
      answers: { 200: { description: 'The envelope', schema: envelopeAnswer } },
      problems: [],
      examples: {
        'an-envelope': { summary: 'On its way', caller: 'branch', path: { envelope_number: SENT }, status: 200 },
      },
    },
    getOpening: {
      summary: 'Get what was in an envelope',
      description: 'Once it is opened.',
      handler: getOpening,
      answers: { 200: { description: 'Its opening', schema: openingAnswer } },
      problems: [],
      examples: {
        opened: { summary: 'By its number', caller: 'branch', path: { envelope_number: OPENED }, status: 200 },
      },
    },
  },
} satisfies Described<'receipt-envelopes/reads' | 'receipt-envelopes/writes'>;
