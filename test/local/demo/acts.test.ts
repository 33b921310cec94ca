import { describe, expect, it } from 'vitest';
import { FATES, minuteOf, moments } from '../../../local/demo/acts.ts';
import { bookingOf } from '../../../local/demo/booking.ts';
import { SAMPLE_AREAS } from '../../../local/sample-network.ts';

const all = moments();
const acts = all.flatMap(([, each]) => each);

describe('the day of the demo', () => {
  it('has orders of both areas and all freight terms, one outside the area and one with undeclared dangerous goods', () => {
    const bookings = FATES.map((_, order) => bookingOf(order, '2026-11-24'));
    const areas = bookings.map(({ shipper }) => SAMPLE_AREAS.get(shipper.address.district_code));
    expect(bookings.length).toBeGreaterThanOrEqual(60);
    expect(new Set(bookings.map(({ reference }) => reference)).size).toBe(bookings.length);
    expect(new Set(areas.map((area) => area?.area))).toEqual(new Set(['urban', 'suburban']));
    expect(new Set(bookings.map(({ freight_terms }) => freight_terms)).size).toBe(4);
    expect(areas.filter((area) => area?.pickup === false)).toHaveLength(1);
    expect(bookings.filter(({ goods }) => goods.some(({ category }) => category === 'dangerous'))).toHaveLength(1);
  });

  it('moves forward in time', () => {
    const minutes = all.map(([minute]) => minute);
    expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
  });

  it('does nothing with an order before it is booked and stands', () => {
    for (const [order] of FATES.entries()) {
      const deeds = acts.filter((act) => act.order === order).map(({ deed }) => deed);
      expect(deeds[0]).toBe('book');
      if (FATES[order]?.waits) expect(deeds.slice(1, 2)).toEqual(FATES[order].confirmed === undefined ? [] : ['confirm']);
    }
  });

  it('has a pickup that is reported after it happened', () => {
    expect(acts.filter(({ minute, happened }) => happened !== undefined && happened < minute)).toHaveLength(1);
  });
});

it('reads times of the day and of the next', () => {
  expect([minuteOf('00:00'), minuteOf('09:40'), minuteOf('+09:40')]).toEqual([0, 580, 2020]);
});
