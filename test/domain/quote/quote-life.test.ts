import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES, PHASES, SUBJECTS } from '../../../domain/commitments.ts';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { needsTimer } from '../../../domain/promise/needs-timer.ts';
import { detailsOnBus } from '../../../domain/promise/details-on-bus.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { ask } from '../../../domain/quote/ask.ts';
import { offerByPerson, VALID_FOR } from '../../../domain/quote/offer.ts';
import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import type { QuoteFile, ReportedQuoteEvent } from '../../../domain/quote/quote-event.ts';
import { quoteNumber } from '../../../domain/quote/quote-number.ts';
import { take } from '../../../domain/quote/take.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { BOOKING, CHENGDU, GOODS, HANGZHOU, HOUR, plus, URBAN } from '../samples.ts';
import { ASKED_AT, TARIFF } from './samples.ts';

const ACTOR = { name: '张经理', role: 'operations' };
const INQUIRY = {
  originDistrict: '510104',
  destinationDistrict: '330106',
  goods: [GOODS],
  freightTerms: 'collect',
  note: '周五前',
} as const;
const DUE = plus(ASKED_AT, 8 * HOUR);
const WAYBILL = 'HD39X29FP5000X';

/** An inquiry of Monday morning; with a tariff, one that it may cover. */
function given(tariff?: typeof TARIFF): QuoteFile {
  const way = { pickup: URBAN, delivery: HANGZHOU, origin: CHENGDU, tariff };
  return ask(INQUIRY, 'acme', quoteNumber(ASKED_AT, 0), way, { actor: ACTOR }, ASKED_AT, COMMITMENTS);
}

type Answer = Pick<ReportedQuoteEvent, 'type' | 'details'>;
const price = (now: Instant): Answer => ({
  type: 'quoted',
  details: { ...offerByPerson({ amount: 45_000 }, now, VALID_FOR), by: 'person', note: '含木箱' },
});
const refusal: Answer = { type: 'refused', details: { reason: '超出承运范围' } };

const told = (file: QuoteFile, answer: Answer, now: Instant) =>
  recordEvent(
    QUOTE,
    file,
    { ...answer, eventId: `${answer.type} ${now}`, actor: ACTOR } as ReportedQuoteEvent,
    now,
    COMMITMENTS,
  );

function answered(answer: Answer, now: Instant, file = given()): QuoteFile {
  const result = told(file, answer, now);
  if (result.outcome !== 'recorded') throw new Error(result.outcome);
  return result.file;
}

const quote = ({ subject }: QuoteFile) => subject.status;
function promise({ commitments }: QuoteFile) {
  const [one, ...others] = commitments;
  if (!one || others.length > 0) throw new Error('not one promise');
  return one;
}
const taken = (file: QuoteFile, agreedAt: Instant, now = agreedAt) =>
  take(file, BOOKING, { waybillNumber: WAYBILL, actor: ACTOR, agreedAt }, now, COMMITMENTS);

describe('A6: an inquiry that no tariff covers', () => {
  it("is asked, and the origin branch owes an answer within 8 hours, by a timer of this promise's own", () => {
    const file = given();
    expect(quote(file)).toBe('asked');
    expect(promise(file)).toMatchObject({ name: 'quote', branch: 'CTU', timeZone: 'Asia/Shanghai', dueAt: DUE });
    expect(needsTimer(undefined, promise(file))).toBe(true);
    expect(commitmentState(promise(file), DUE)).toBe('open');
    expect(commitmentState(promise(file), plus(DUE, 1))).toBe('missed');
  });

  it('is answered in time to the last moment, late after it, with a price or without', () => {
    for (const answer of [price(ASKED_AT), refusal]) {
      for (const [now, state] of [
        [plus(ASKED_AT, 1), 'met'],
        [DUE, 'met'],
        [plus(DUE, 1), 'late'],
      ] as const) {
        const file = answered(answer, now);
        expect(quote(file)).toBe(answer.type);
        expect([commitmentState(promise(file), now), promise(file).metAt]).toEqual([state, now]);
      }
    }
  });

  it('is answered once and for all', () => {
    for (const first of [price(ASKED_AT), refusal]) {
      const file = answered(first, plus(ASKED_AT, HOUR));
      for (const second of [price(ASKED_AT), refusal]) {
        expect(told(file, second, plus(ASKED_AT, 2 * HOUR))).toMatchObject({
          outcome: 'answered',
          reason: { rule: 'A6', code: 'quote_answered' },
        });
      }
    }
  });
});

describe('A6: an inquiry that a tariff covers', () => {
  it('is quoted at once, by Huidan itself, and its promise is kept with that', () => {
    const file = given(TARIFF);
    expect(quote(file)).toBe('quoted');
    expect(file.events.map(({ type, actor }) => [type, actor.name])).toEqual([
      ['asked', '张经理'],
      ['quoted', 'huidan'],
    ]);
    expect(promise(file)).toMatchObject({ dueAt: DUE, metAt: ASKED_AT });
    expect(commitmentState(promise(file), ASKED_AT)).toBe('met');
    expect(needsTimer(undefined, promise(file))).toBe(false);
  });

  it('takes no answer of a person besides', () => {
    expect(told(given(TARIFF), refusal, plus(ASKED_AT, HOUR)).outcome).toBe('answered');
  });
});

describe('A6: a booking takes a quote', () => {
  const quoted = given(TARIFF);
  const EXPIRES_AT = plus(ASKED_AT, 7 * 24 * HOUR);

  it('at its price, which makes it accepted by this shipment', () => {
    const result = taken(quoted, plus(EXPIRES_AT, -1));
    if (result.outcome !== 'taken') throw new Error(JSON.stringify(result));
    expect(quote(result.file)).toBe('accepted');
    expect(result.file.events.at(-1)).toMatchObject({ type: 'accepted', details: { waybillNumber: WAYBILL } });
    expect(result.charges).toEqual({ freightCharge: { amount: 45_000, currency: 'CNY' }, extraCharges: [] });
    expect(promise(result.file)).toEqual(promise(quoted));
    expect(taken(result.file, ASKED_AT)).toMatchObject({
      outcome: 'not_applicable',
      reasons: [{ code: 'quote_accepted' }],
    });
  });

  it('until it expires, by when the customer agreed and not by when that was told', () => {
    expect(taken(quoted, plus(EXPIRES_AT, -1), plus(EXPIRES_AT, HOUR)).outcome).toBe('taken');
    expect(taken(quoted, EXPIRES_AT)).toMatchObject({ reasons: [{ code: 'quote_expired' }] });
  });

  it('not without an answer, and not for a refusal', () => {
    expect(taken(given(), plus(ASKED_AT, HOUR))).toMatchObject({ reasons: [{ code: 'quote_not_answered' }] });
    const refused = answered(refusal, plus(ASKED_AT, HOUR));
    expect(taken(refused, plus(ASKED_AT, HOUR))).toMatchObject({ reasons: [{ code: 'quote_refused' }] });
  });
});

describe('a quote as a subject', () => {
  it('is one of all, and its promise and its phase are', () => {
    expect(SUBJECTS).toContain(QUOTE);
    expect(COMMITMENT_NAMES).toContain('quote');
    expect(PHASES).toHaveProperty(COMMITMENTS.quote.phase);
    expect(COMMITMENTS.quote.escalation).toEqual([{ tells: 'customer_service_supervisor', after: 'PT0S' }]);
  });

  it('has the same outcome whenever an answer comes, by its time alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 * HOUR }), (after) => {
        const now = plus(ASKED_AT, after);
        const { dueAt, metAt } = promise(answered(refusal, now));
        expect([dueAt, metAt]).toEqual([DUE, now]);
      }),
    );
  });

  it("tells the bus amounts, times and numbers, and nobody's words", () => {
    const file = answered(price(ASKED_AT), plus(ASKED_AT, HOUR));
    const refused = answered(refusal, plus(ASKED_AT, HOUR));
    const onBus = [...file.events, ...refused.events].map((event) => ({
      ...QUOTE.references(file.subject),
      ...detailsOnBus(QUOTE, event),
    }));
    expect(onBus[1]).toEqual({
      quoteNumber: file.subject.quoteNumber,
      partner: 'acme',
      originBranch: 'CTU',
      destinationBranch: 'HGH',
      amount: 45_000,
      expiresAt: plus(ASKED_AT, 7 * 24 * HOUR),
      by: 'person',
    });
    expect(JSON.stringify(onBus)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
