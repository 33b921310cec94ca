import { describe, expect, it } from 'vitest';
import { addsUp, offerByPerson, offerByTariff, VALID_FOR } from '../../../domain/quote/offer.ts';
import type { Tariff } from '../../../domain/quote/tariff.ts';
import type { ServiceArea } from '../../../domain/network.ts';
import { at, GOODS, HANGZHOU, plus, URBAN } from '../samples.ts';
import { ASKED_AT, QUOTED_AT, TARIFF } from './samples.ts';

const WEEK_LATER = at('2026-11-30T09:00:00+08:00');
const FEE = { amount: 3_000, currency: 'CNY' };

const offer = (tariff: Partial<Tariff> = {}, pickup: Partial<ServiceArea> = {}, delivery: Partial<ServiceArea> = {}) =>
  offerByTariff(
    { ...TARIFF, ...tariff },
    { goods: [GOODS] },
    { ...URBAN, ...pickup },
    { ...HANGZHOU, ...delivery },
    ASKED_AT,
    VALID_FOR,
  );

describe('A6: what a tariff answers at once', () => {
  it('is its price, for a week', () => {
    expect(offer()).toEqual({
      amount: 45_000,
      lines: [{ kind: 'freight_by_volume', description: '1.8 m³ at 25000 a m³', amount: 45_000 }],
      expiresAt: WEEK_LATER,
    });
  });

  it('is nothing where there is no tariff', () => {
    expect(offerByTariff(undefined, { goods: [GOODS] }, URBAN, HANGZHOU, ASKED_AT, VALID_FOR)).toBeUndefined();
  });

  it.each([
    ['after the week', plus(WEEK_LATER, 1), WEEK_LATER],
    ['at its end', WEEK_LATER, WEEK_LATER],
    ['before it', plus(WEEK_LATER, -1), plus(WEEK_LATER, -1)],
    ['a moment from now', plus(ASKED_AT, 1), plus(ASKED_AT, 1)],
    ['now', ASKED_AT, undefined],
    ['before now', plus(ASKED_AT, -1), undefined],
  ])('does not outlive a tariff that ends %s', (_, validUntil, expiresAt) => {
    expect(offer({ validUntil })?.expiresAt).toBe(expiresAt);
  });

  it.each([
    ['the shipper outside, at no known fee', { pickup: false }, {}, undefined],
    ['the shipper outside, at a fee', { pickup: false, extraPickupFee: FEE }, {}, 48_000],
    ['the consignee outside, at no known fee', {}, { delivery: false }, undefined],
    ['the consignee outside, at a fee', {}, { delivery: false, extraDeliveryFee: FEE }, 48_000],
    ['what is not served the other way round', { delivery: false }, { pickup: false }, 45_000],
  ])('is only what is known: %s (A3)', (_, pickup, delivery, amount) => {
    expect(offer({}, pickup, delivery)?.amount).toBe(amount);
  });
});

describe('A6: what a person answers', () => {
  const lines = [
    { kind: 'freight', description: '运费', amount: 40_000 },
    { kind: 'packing', description: '木箱', amount: 5_000 },
  ];

  it('binds for a week, all in one line, where nothing else is said', () => {
    expect(offerByPerson({ amount: 45_000 }, QUOTED_AT, VALID_FOR)).toEqual({
      amount: 45_000,
      lines: [{ kind: 'freight', description: 'everything included', amount: 45_000 }],
      expiresAt: at('2026-11-30T10:00:00+08:00'),
    });
  });

  it('binds as long as it says, longer too, in the lines that it names', () => {
    const validUntil = at('2026-12-31T24:00:00+08:00');
    expect(offerByPerson({ amount: 45_000, lines, validUntil }, QUOTED_AT, VALID_FOR)).toEqual({
      amount: 45_000,
      lines,
      expiresAt: validUntil,
    });
  });

  it('adds up to the unit', () => {
    expect([44_999, 45_000, 45_001].map((amount) => addsUp({ amount, lines }))).toEqual([false, true, false]);
  });
});
