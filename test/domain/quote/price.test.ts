import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goods } from '../../../domain/booking/booking.ts';
import { price } from '../../../domain/quote/price.ts';
import type { Tariff } from '../../../domain/quote/tariff.ts';
import { GOODS, HANGZHOU, URBAN } from '../samples.ts';
import { TARIFF } from './samples.ts';

const of = (weightKg: number, volumeM3 = 0.000_001): Goods => ({ ...GOODS, weightKg, volumeM3 });
const freight = (goods: readonly Goods[], tariff: Partial<Tariff> = {}) => {
  const { amount, lines } = price({ ...TARIFF, ...tariff }, goods, URBAN, HANGZHOU);
  return [lines.map(({ kind }) => kind).join(), amount];
};

describe('A6: what a tariff makes of goods', () => {
  it.each([
    ['light and small goods the minimum', [of(10, 0.1)], 'minimum_freight', 5_000],
    ['heavy goods their weight', [of(80, 0.1)], 'freight_by_weight', 9_600],
    ['bulky goods their volume', [of(80, 1.8)], 'freight_by_volume', 45_000],
    ['the goods of all lines together', [of(60, 0.1), of(60, 0.1)], 'freight_by_weight', 10_800],
    ['the volume of all lines together', [of(1, 0.9), of(1, 0.9)], 'freight_by_volume', 45_000],
  ])('costs %s', (_, goods, kind, amount) => {
    expect(freight(goods)).toEqual([kind, amount]);
  });

  it.each([
    [99.999, 12_000],
    [99.9999, 12_000],
    [100, 9_000],
    [100.001, 9_000],
    [101, 9_090],
  ])('weighs %s kg by the break that it has reached', (weightKg, amount) => {
    expect(freight([of(weightKg)])).toEqual(['freight_by_weight', amount]);
  });

  it('reaches a break by the sum of its lines, without the noise of binary fractions', () => {
    const breaks = {
      minimum: 0,
      perKg: [
        { fromKg: 0, amount: 1_000 },
        { fromKg: 1, amount: 10 },
      ],
    };
    // 0.1 added up ten times is 0.9999999999999999.
    expect(
      freight(
        Array.from({ length: 10 }, () => of(0.1)),
        breaks,
      ),
    ).toEqual(['freight_by_weight', 10]);
    expect(
      freight(
        Array.from({ length: 9 }, () => of(0.1)),
        breaks,
      ),
    ).toEqual(['freight_by_weight', 900]);
  });

  it.each([
    ['below a half', 1.004, 100],
    ['a half', 1.005, 101],
    ['above a half', 1.006, 101],
    ['a half that a binary fraction misses', 8.115, 812],
  ])('rounds to the minor unit, halves up: %s', (_, weightKg, amount) => {
    expect(freight([of(weightKg)], { minimum: 0, perKg: [{ fromKg: 0, amount: 100 }] })).toEqual([
      'freight_by_weight',
      amount,
    ]);
  });

  it('names the weight where volume costs the same, and either where the minimum does', () => {
    expect(freight([of(100, 0.36)])).toEqual(['freight_by_weight', 9_000]);
    expect(freight([of(100, 0.36)], { minimum: 9_000 })).toEqual(['freight_by_weight', 9_000]);
    expect(freight([of(1, 0.36)], { minimum: 9_000 })).toEqual(['freight_by_volume', 9_000]);
    expect(freight([of(1, 0.36)], { minimum: 9_001 })).toEqual(['minimum_freight', 9_001]);
  });

  it('adds the fees of the areas, a line each, to the minimum too', () => {
    const pickup = {
      ...URBAN,
      extraPickupFee: { amount: 3_000, currency: 'CNY' },
      extraDeliveryFee: { amount: 7, currency: 'CNY' },
    };
    const delivery = { ...HANGZHOU, extraDeliveryFee: { amount: 2_000, currency: 'CNY' } };
    expect(price(TARIFF, [of(10)], pickup, delivery)).toEqual({
      amount: 10_000,
      lines: [
        { kind: 'minimum_freight', description: 'the least from CTU to HGH', amount: 5_000 },
        { kind: 'extra_pickup_fee', description: 'pickup in 510104', amount: 3_000 },
        { kind: 'extra_delivery_fee', description: 'delivery in 330106', amount: 2_000 },
      ],
    });
  });

  it('says what it reckoned with', () => {
    const line = (goods: Goods) => price(TARIFF, [goods], URBAN, HANGZHOU).lines[0]?.description;
    expect(line(of(340.5))).toBe('340.5 kg at 90 a kg, from 100 kg on');
    expect(line(of(1, 1.8))).toBe('1.8 m³ at 25000 a m³');
  });

  it('is exact up to the most that a booking and a tariff can name', () => {
    const most = { minimum: 0, perKg: [{ fromKg: 0, amount: 100_000_000 }], perM3: 99_999_999 };
    expect(
      freight(
        Array.from({ length: 100 }, () => of(99_999.999)),
        most,
      ),
    ).toEqual(['freight_by_weight', 999_999_990_000_000]);
    expect(
      freight(
        Array.from({ length: 100 }, () => of(0.001, 999.999_999)),
        most,
      ),
    ).toEqual(['freight_by_volume', 9_999_999_890_000]);
  });
});

describe('the price of any goods', () => {
  /** In grams and cubic centimetres, so that the test reckons in whole numbers. */
  const line = fc.record({ grams: fc.integer({ min: 1, max: 300_000 }), cm3: fc.integer({ min: 1, max: 3_000_000 }) });
  const amount = fc.nat(50_000);
  const tariff = fc.record({
    minimum: amount,
    first: amount,
    others: fc.uniqueArray(fc.record({ fromKg: fc.integer({ min: 1, max: 1_000 }), amount }), {
      maxLength: 5,
      selector: ({ fromKg }) => fromKg,
    }),
    perM3: amount,
  });
  const fee = fc.option(amount, { nil: null });

  it('is that of a reckoning in whole numbers, and its lines add up', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        tariff,
        fee,
        fee,
        (lines, drawn, pickup, delivery) => {
          const breaks = [{ fromKg: 0, amount: drawn.first }, ...drawn.others].sort((a, b) => a.fromKg - b.fromKg);
          const grams = lines.reduce((total, each) => total + each.grams, 0);
          const cm3 = lines.reduce((total, each) => total + each.cm3, 0);
          const [rate] = breaks.filter(({ fromKg }) => fromKg * 1_000 <= grams).slice(-1);
          const halfUp = (units: number, per: number) => Math.floor((2 * units + per) / (2 * per));
          const dearest = Math.max(
            halfUp(grams * (rate?.amount ?? NaN), 1_000),
            halfUp(cm3 * drawn.perM3, 1_000_000),
            drawn.minimum,
          );

          const money = (amount: number | null) => (amount === null ? null : { amount, currency: 'CNY' });
          const priced = price(
            { ...TARIFF, minimum: drawn.minimum, perKg: breaks, perM3: drawn.perM3 },
            lines.map((each) => of(each.grams / 1_000, each.cm3 / 1_000_000)),
            { ...URBAN, extraPickupFee: money(pickup) },
            { ...HANGZHOU, extraDeliveryFee: money(delivery) },
          );

          expect(priced.amount).toBe(dearest + (pickup ?? 0) + (delivery ?? 0));
          expect(priced.lines.reduce((total, each) => total + each.amount, 0)).toBe(priced.amount);
          expect(priced.lines.slice(1).map(({ kind }) => kind)).toEqual([
            ...(pickup === null ? [] : ['extra_pickup_fee']),
            ...(delivery === null ? [] : ['extra_delivery_fee']),
          ]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
