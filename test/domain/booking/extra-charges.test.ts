import { describe, expect, it } from 'vitest';
import { extraCharges } from '../../../domain/booking/extra-charges.ts';
import { HANGZHOU, URBAN } from '../samples.ts';

const FEE = { amount: 3000, currency: 'CNY' };
const OTHER_FEE = { amount: 1500, currency: 'CNY' };
const PICKUP = { ...URBAN, extraPickupFee: FEE };
const DELIVERY = { ...HANGZHOU, extraDeliveryFee: OTHER_FEE };

describe('A3: extra charges', () => {
  it.each([
    ['neither district', URBAN, HANGZHOU, []],
    ['the pickup district', PICKUP, HANGZHOU, [{ kind: 'extra_pickup_fee', ...FEE }]],
    ['the delivery district', URBAN, DELIVERY, [{ kind: 'extra_delivery_fee', ...OTHER_FEE }]],
    [
      'both',
      PICKUP,
      DELIVERY,
      [
        { kind: 'extra_pickup_fee', ...FEE },
        { kind: 'extra_delivery_fee', ...OTHER_FEE },
      ],
    ],
    [
      "the shipper's district for delivery and the consignee's for pickup",
      { ...URBAN, extraDeliveryFee: FEE },
      { ...HANGZHOU, extraPickupFee: FEE },
      [],
    ],
  ])('of %s', (_, pickup, delivery, charges) => {
    expect(extraCharges(pickup, delivery)).toEqual(charges);
  });
});
