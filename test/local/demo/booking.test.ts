import { describe, expect, it } from 'vitest';
import { bookingSchema } from '../../../functions/api/contract/booking-schema.ts';
import { bookingOf } from '../../../local/demo/booking.ts';
import { FATES } from '../../../local/demo/fates.ts';
import { SAMPLE_AREAS } from '../../../local/sample-network.ts';

const bookings = FATES.map(({ order }, at) => bookingOf(order, at + 1, '2026-11-24'));
const areas = bookings.map(({ shipper }) => SAMPLE_AREAS.get(shipper.address.district_code));

describe('the bookings of the demo', () => {
  it('are what the API takes', () => {
    for (const booking of bookings) expect(bookingSchema.safeParse(booking).error).toBeUndefined();
  });

  it('have references of their own, that tell the number of the order', () => {
    expect(bookings.map(({ reference }) => Number(reference.slice(-2)))).toEqual(bookings.map((_, at) => at + 1));
  });

  it('go from and to the branches of the order', () => {
    expect(areas.map((area) => area?.branch)).toEqual(FATES.map(({ order }) => order.from));
    expect(bookings.map(({ consignee }) => SAMPLE_AREAS.get(consignee.address.district_code)?.branch)).toEqual(
      FATES.map(({ order }) => order.to),
    );
  });

  it('are of both areas and all freight terms, one from outside the area and one with undeclared dangerous goods', () => {
    expect(new Set(areas.map((area) => area?.area))).toEqual(new Set(['urban', 'suburban']));
    expect(new Set(bookings.map(({ freight_terms }) => freight_terms)).size).toBe(4);
    expect(areas.filter((area) => area?.pickup === false)).toHaveLength(1);
    expect(bookings.filter(({ goods }) => goods.some(({ category }) => category === 'dangerous'))).toHaveLength(1);
  });
});
