import { describe, expect, it } from 'vitest';
import { cancellation, isOvertaken } from '../../../domain/pickup/cancellation.ts';
import { event, HOUR, inHistory, ORDERED_AT, plus, type Outside } from '../samples.ts';

const CANCELLED_AT = plus(ORDERED_AT, 2 * HOUR);
const CANCELLED = event('cancelled', CANCELLED_AT);

describe('X6: an order is withdrawn', () => {
  it('when it was first told to be', () => {
    expect(cancellation(inHistory([CANCELLED]))).toEqual({ at: CANCELLED_AT, knownAt: CANCELLED_AT, by: 'cancelled' });
    const again = event('cancelled', plus(CANCELLED_AT, 1));
    expect(cancellation(inHistory([again, CANCELLED]))?.at).toBe(CANCELLED_AT);
    expect(cancellation([])).toBeUndefined();
    expect(cancellation(inHistory([event('picked_up', ORDERED_AT)]))).toBeUndefined();
  });

  it.each<Outside>(['picked_up', 'departed', 'arrived', 'delivered'])(
    'unless the goods were on the truck by then, as %s tells: to the millisecond, in any order of telling',
    (type) => {
      for (const [by, overtaken] of [
        [-1, true],
        [0, true],
        [1, false],
      ] as const) {
        const told = inHistory([CANCELLED, event(type, plus(CANCELLED_AT, by))]);
        for (const events of [told, told.toReversed()]) {
          expect(isOvertaken(events)).toBe(overtaken);
          expect(cancellation(events)?.at).toBe(overtaken ? undefined : CANCELLED_AT);
        }
      }
    },
  );

  it('is overtaken by no pickup that nobody tells of', () => {
    expect(isOvertaken(inHistory([CANCELLED, event('pickup_verified', ORDERED_AT)]))).toBe(false);
    expect(isOvertaken(inHistory([event('picked_up', ORDERED_AT)]))).toBe(false);
  });
});
