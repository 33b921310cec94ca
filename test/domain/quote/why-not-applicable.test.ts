import { describe, expect, it } from 'vitest';
import type { Goods } from '../../../domain/booking/booking.ts';
import { sameGoods } from '../../../domain/quote/same-goods.ts';
import { whyNotApplicable } from '../../../domain/quote/why-not-applicable.ts';
import { BOOKING, GOODS, plus } from '../samples.ts';
import { ACCEPTED, ASKED, EXPIRES_AT, QUOTE, QUOTED, QUOTED_AT, REFUSED } from './samples.ts';

const codes = (
  events: Parameters<typeof whyNotApplicable>[1] = [ASKED, QUOTED],
  booking: Partial<typeof BOOKING> = {},
  orderedAt = QUOTED_AT,
) => whyNotApplicable(QUOTE, events, { ...BOOKING, ...booking }, orderedAt).map(({ code }) => code);

const elsewhere = (party: typeof BOOKING.shipper, districtCode: string) => ({
  ...party,
  address: { ...party.address, districtCode },
});

describe('A6: a booking has the price of a quote', () => {
  it('that is answered, of its goods, between its districts, until it expires', () => {
    expect(codes()).toEqual([]);
    expect(codes(undefined, {}, plus(EXPIRES_AT, -1))).toEqual([]);
  });

  it('not without an answer, after it expired, or when another has it', () => {
    expect(codes([ASKED])).toEqual(['quote_not_answered']);
    expect(codes([ASKED, REFUSED])).toEqual(['quote_refused']);
    expect(codes(undefined, {}, EXPIRES_AT)).toEqual(['quote_expired']);
    expect(codes([ASKED, QUOTED, ACCEPTED])).toEqual(['quote_accepted']);
    expect(codes([ASKED, QUOTED, ACCEPTED], {}, EXPIRES_AT)).toEqual(['quote_accepted']);
  });

  it('not from or to another district', () => {
    expect(codes(undefined, { shipper: elsewhere(BOOKING.shipper, '510105') })).toEqual(['districts_differ']);
    expect(
      codes(undefined, { consignee: { ...BOOKING.consignee, ...elsewhere(BOOKING.consignee, '330105') } }),
    ).toEqual(['districts_differ']);
  });

  it('not for other goods', () => {
    expect(codes(undefined, { goods: [{ ...GOODS, weightKg: 340.501 }] })).toEqual(['goods_differ']);
  });

  it('with all that is in the way told at once', () => {
    const booking = { goods: [GOODS, GOODS], shipper: elsewhere(BOOKING.shipper, '510105') };
    expect(codes(undefined, booking, EXPIRES_AT)).toEqual(['quote_expired', 'goods_differ', 'districts_differ']);
  });
});

describe('the same goods', () => {
  const BEARINGS: Goods = { ...GOODS, description: '轴承', declaredValue: { amount: 100, currency: 'CNY' } };

  it('are the same lines in any order', () => {
    expect(sameGoods([GOODS, BEARINGS], [BEARINGS, GOODS])).toBe(true);
    expect(sameGoods([GOODS, GOODS, BEARINGS], [BEARINGS, GOODS, BEARINGS])).toBe(false);
    expect(sameGoods([GOODS, BEARINGS], [GOODS])).toBe(false);
    expect(sameGoods([GOODS], [GOODS, GOODS])).toBe(false);
  });

  it('are those whose description is encoded otherwise, or has blanks around it', () => {
    const named = (description: string) => [{ ...BEARINGS, description }];
    expect(sameGoods(named('caf\u00e9'), named('cafe\u0301 '))).toBe(true);
    expect(sameGoods(named('caf\u00e9'), named('cafe'))).toBe(false);
  });

  it.each<Partial<Goods>>([
    { category: 'fragile' },
    { pieces: 13 },
    { weightKg: 340.6 },
    { volumeM3: 1.800_001 },
    { declaredValue: { amount: 101, currency: 'CNY' } },
    { declaredValue: { amount: 100, currency: 'USD' } },
    { declaredValue: undefined },
  ])('are not those with %j', (otherwise) => {
    expect(sameGoods([BEARINGS], [{ ...BEARINGS, ...otherwise }])).toBe(false);
  });

  it('are those with a data sheet that was not there yet', () => {
    expect(sameGoods([BEARINGS], [{ ...BEARINGS, dataSheet: 'MSDS-1' }])).toBe(true);
  });
});
