import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { answerSchema, inquirySchema, refusalSchema } from '../../../functions/api/contract/quote-schema.ts';
import { quoteView, summaryView } from '../../../functions/api/contract/quote-view.ts';
import type { QuoteEvent } from '../../../domain/quote/quote-event.ts';
import { recordedStatus } from '../../../domain/quote/quote-status.ts';
import { quoteSummary } from '../../../domain/quote/quote-summary.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  ACCEPTED,
  ASKED,
  ASKED_AT,
  EXPIRES_AT,
  QUOTE,
  QUOTED,
  QUOTED_AT,
  REFUSED,
} from '../../domain/quote/samples.ts';
import { booking } from '../samples.ts';

const { goods, freight_terms } = booking();
const INQUIRY = { origin_district: '510104', destination_district: '330106', goods, freight_terms };
const line = (amount: number, kind = 'packing') => ({ kind, description: '木箱', amount });

/** The paths of what does not hold. */
const wrong = (schema: z.ZodMiniType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('an inquiry (A6)', () => {
  it('names goods as a booking does, and may have a note', () => {
    expect(wrong(inquirySchema, INQUIRY)).toEqual([]);
    expect(wrong(inquirySchema, { ...INQUIRY, note: '周五前', partner: 'acme' })).toEqual([]);
  });

  it.each([
    ['a district that is no code', { origin_district: '5101' }, ['origin_district']],
    ['no goods', { goods: [] }, ['goods']],
    ['goods of no weight', { goods: [{ description: '轴承', pieces: 1, volume_m3: 1 }] }, ['goods.0.weight_kg']],
    ['other terms', { freight_terms: 'later' }, ['freight_terms']],
    ['a blank note', { note: ' ' }, ['note']],
  ])('is refused with %s', (_, otherwise, paths) => {
    expect(wrong(inquirySchema, { ...INQUIRY, ...otherwise })).toEqual(paths);
  });
});

describe('an answer', () => {
  it.each([
    ['an amount', { amount: 45_000 }, []],
    ['nothing to pay', { amount: 0 }, []],
    ['lines that add up', { amount: 45_000, lines: [line(40_000, 'freight'), line(5_000)] }, []],
    ['one fen too few', { amount: 45_000, lines: [line(44_999)] }, ['lines']],
    ['one fen too many', { amount: 45_000, lines: [line(45_001)] }, ['lines']],
    ['lines that are none', { amount: 0, lines: [] }, ['lines']],
    ['a kind that is no word', { amount: 1, lines: [line(1, 'Wood box')] }, ['lines.0.kind']],
    ['half a fen', { amount: 0.5 }, ['amount']],
    ['an amount below nothing', { amount: -1 }, ['amount']],
    ['no amount', {}, ['amount']],
    ['a day for a time', { amount: 1, valid_until: '2026-12-01' }, ['valid_until']],
  ])('of %s', (_, answer, paths) => {
    expect(wrong(answerSchema, answer)).toEqual(paths);
  });
});

describe('a refusal', () => {
  it('needs a reason', () => {
    expect(wrong(refusalSchema, { reason: '超出承运范围' })).toEqual([]);
    expect(wrong(refusalSchema, {})).toEqual(['reason']);
  });
});

const file = (...events: readonly QuoteEvent[]) => ({
  subject: { ...QUOTE, status: recordedStatus(events) },
  events,
  commitments: [],
});
const shown = (events: readonly QuoteEvent[], now: Instant) => quoteView(file(...events), now);

describe('a quote as the API shows it', () => {
  const asked = {
    quoteNumber: QUOTE.quoteNumber,
    status: 'asked',
    partner: 'acme',
    askedAt: '2026-11-23T09:00:00+08:00',
    answeredAt: null,
    amount: null,
    currency: 'CNY',
    lines: [],
    expiresAt: null,
    answerNote: null,
    refusalReason: null,
    waybillNumber: null,
  };

  it('has no price before it is answered', () => {
    expect(shown([ASKED], ASKED_AT)).toMatchObject(asked);
  });

  it('has a price, its lines and its end, after that too', () => {
    const quoted = {
      ...asked,
      answeredAt: '2026-11-23T10:00:00+08:00',
      amount: 45_000,
      lines: [{ kind: 'freight', description: 'everything included', amount: 45_000 }],
      expiresAt: '2026-11-30T10:00:00+08:00',
    };
    expect(shown([ASKED, QUOTED], QUOTED_AT)).toMatchObject({ ...quoted, status: 'quoted' });
    expect(shown([ASKED, QUOTED], EXPIRES_AT)).toMatchObject({ ...quoted, status: 'expired' });
  });

  it('tells who took it, or why it was refused', () => {
    expect(shown([ASKED, QUOTED, ACCEPTED], EXPIRES_AT)).toMatchObject({
      status: 'accepted',
      amount: 45_000,
      waybillNumber: 'HD39X29FP5000X',
    });
    expect(shown([ASKED, REFUSED], QUOTED_AT)).toMatchObject({
      ...asked,
      status: 'refused',
      answeredAt: '2026-11-23T10:00:00+08:00',
      refusalReason: '超出承运范围',
    });
  });

  it('is in a list what it is by itself, in short', () => {
    for (const events of [[ASKED], [ASKED, QUOTED], [ASKED, QUOTED, ACCEPTED], [ASKED, REFUSED]]) {
      for (const now of [QUOTED_AT, EXPIRES_AT]) {
        const { subject, ...life } = file(...events);
        const listed = summaryView(quoteSummary({ subject, ...life }), subject.status, now);
        expect(shown(events, now)).toMatchObject(listed);
      }
    }
  });
});
