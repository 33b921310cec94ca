import { describe, expect, it } from 'vitest';
import { GOODS_CATEGORIES } from '../../../domain/booking/booking.ts';
import { confirmationReasons } from '../../../domain/booking/confirmation-reasons.ts';
import { GOODS, HANGZHOU, ROUTE, URBAN } from '../samples.ts';

const DANGEROUS = { ...GOODS, category: 'dangerous' } as const;
const NO_PICKUP = { ...URBAN, pickup: false };
const NO_DELIVERY = { ...HANGZHOU, delivery: false };

describe('A3: an order needs no confirmation', () => {
  it.each(GOODS_CATEGORIES.filter((category) => category !== 'dangerous'))(
    'with %s goods inside the areas',
    (category) => {
      expect(confirmationReasons([{ ...GOODS, category }], URBAN, HANGZHOU, ROUTE)).toEqual([]);
    },
  );

  it('with dangerous goods that have a data sheet', () => {
    expect(confirmationReasons([GOODS, { ...DANGEROUS, dataSheet: 'MSDS-1' }], URBAN, HANGZHOU, ROUTE)).toEqual([]);
  });

  it("where the shipper's district has no delivery and the consignee's no pickup", () => {
    expect(confirmationReasons([GOODS], { ...URBAN, delivery: false }, { ...HANGZHOU, pickup: false }, ROUTE)).toEqual(
      [],
    );
  });

  it('for an extra fee alone', () => {
    const fee = { amount: 3000, currency: 'CNY' };
    expect(
      confirmationReasons([GOODS], { ...URBAN, extraPickupFee: fee }, { ...HANGZHOU, extraDeliveryFee: fee }, ROUTE),
    ).toEqual([]);
  });
});

describe('A3: an order waits for confirmation', () => {
  const codes = (...order: Parameters<typeof confirmationReasons>) =>
    confirmationReasons(...order).map(({ code }) => code);

  it('for dangerous goods without a data sheet, once, wherever they stand', () => {
    expect(codes([GOODS, DANGEROUS, DANGEROUS], URBAN, HANGZHOU, ROUTE)).toEqual(['data_sheet_missing']);
    expect(codes([{ ...DANGEROUS, dataSheet: 'MSDS-1' }, DANGEROUS], URBAN, HANGZHOU, ROUTE)).toEqual([
      'data_sheet_missing',
    ]);
  });

  it('for a pickup address outside the pickup area', () => {
    expect(confirmationReasons([GOODS], NO_PICKUP, HANGZHOU, ROUTE)).toEqual([
      { rule: 'A3', code: 'outside_pickup_area', message: 'district 510104 is outside the pickup area' },
    ]);
  });

  it('for a delivery address outside the delivery area', () => {
    expect(confirmationReasons([GOODS], URBAN, NO_DELIVERY, ROUTE)).toEqual([
      { rule: 'A3', code: 'outside_delivery_area', message: 'district 330106 is outside the delivery area' },
    ]);
  });

  it('for a way without a route, whose arrival nobody can promise (C1)', () => {
    expect(confirmationReasons([GOODS], URBAN, HANGZHOU, undefined)).toEqual([
      { rule: 'C1', code: 'no_route', message: 'there is no route from branch CTU to branch HGH' },
    ]);
  });

  it('with every reason listed', () => {
    expect(codes([DANGEROUS], NO_PICKUP, NO_DELIVERY, undefined)).toEqual([
      'data_sheet_missing',
      'outside_pickup_area',
      'outside_delivery_area',
      'no_route',
    ]);
  });
});
