import { expect, it } from 'vitest';
import { ORDER_FIELDS, type OrderField } from '../../../domain/mail-order/order-fields.ts';
import { fieldOf, refusalsOf } from '../../../domain/mail-order/refusal.ts';

it('a refusal of the API names the fields of the order, and why', () => {
  expect(refusalsOf('validation_failed', ['consignee.address.district_code', 'goods[1].weight_kg', 'partner'])).toEqual(
    [
      { place: { field: 'consignee.address.districtCode' }, why: 'not_served' },
      { place: { field: 'goods.weightKg', goods: 2 }, why: 'not_valid' },
      { place: undefined, why: 'not_valid' },
    ],
  );
  expect(refusalsOf('reference_taken', ['reference'])).toEqual([{ place: { field: 'reference' }, why: 'taken' }]);
  expect(refusalsOf('quote_not_applicable', [])).toEqual([{ why: 'not_valid' }]);
});

it('every field has the name that a booking has, and comes back from it', () => {
  const fields = Object.keys(ORDER_FIELDS) as OrderField[];
  expect(fields.map((field) => fieldOf({ field }))).toEqual(
    expect.arrayContaining(['goods[0].volume_m3', 'shipper.address.district_code', 'freight_terms', 'receipt.kind']),
  );
  for (const field of fields)
    expect(refusalsOf('validation_failed', [fieldOf({ field })])).toMatchObject([{ place: { field } }]);
  expect(fieldOf({ field: 'goods.weightKg', goods: 3 })).toBe('goods[2].weight_kg');
});
