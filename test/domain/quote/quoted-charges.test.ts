import { describe, expect, it } from 'vitest';
import { offerByPerson, VALID_FOR } from '../../../domain/quote/offer.ts';
import { price } from '../../../domain/quote/price.ts';
import { quotedCharges } from '../../../domain/quote/quoted-charges.ts';
import { GOODS, HANGZHOU, URBAN } from '../samples.ts';
import { QUOTED_AT, TARIFF } from './samples.ts';

const PICKUP_FEE = { amount: 3_000, currency: 'CNY' };
const DELIVERY_FEE = { amount: 2_000, currency: 'CNY' };

describe('A5, A6: what a shipment costs that takes a quote', () => {
  it('has the fees of the areas as extra charges, and the rest as freight', () => {
    const pickup = { ...URBAN, extraPickupFee: PICKUP_FEE };
    const delivery = { ...HANGZHOU, extraDeliveryFee: DELIVERY_FEE };
    expect(quotedCharges(price(TARIFF, [GOODS], pickup, delivery))).toEqual({
      freightCharge: { amount: 45_000, currency: 'CNY' },
      extraCharges: [
        { kind: 'extra_pickup_fee', ...PICKUP_FEE },
        { kind: 'extra_delivery_fee', ...DELIVERY_FEE },
      ],
    });
  });

  it('is all freight where a person named one amount', () => {
    expect(quotedCharges(offerByPerson({ amount: 45_000 }, QUOTED_AT, VALID_FOR))).toEqual({
      freightCharge: { amount: 45_000, currency: 'CNY' },
      extraCharges: [],
    });
  });

  it('is freight whatever else a person named', () => {
    const lines = [
      { kind: 'packing', description: '木箱', amount: 5_000 },
      { kind: 'extra_delivery_fee', description: '郊区', amount: 2_000 },
      { kind: 'freight', description: '运费', amount: 40_000 },
    ];
    expect(quotedCharges({ amount: 47_000, lines })).toEqual({
      freightCharge: { amount: 45_000, currency: 'CNY' },
      extraCharges: [{ kind: 'extra_delivery_fee', ...DELIVERY_FEE }],
    });
  });
});
