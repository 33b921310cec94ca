import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchCount } from '../../../domain/delivery/batches.ts';
import { fates, goodsDelivered, goodsLost, goodsReturned } from '../../../domain/delivery/fates.ts';
import { detailed, HOUR, inHistory, MINUTE, ORDERED_AT, plus, type TimedEvent } from '../samples.ts';

const hour = (hours: number) => plus(ORDERED_AT, hours * HOUR);
type Type = 'arrived' | 'out_for_delivery' | 'delivery_failed' | 'delivered' | 'lost' | 'found' | 'returned';
/** Of all goods, or as `1/2` of the first of two batches. */
const told = (type: Type, hours: number, batch?: string): TimedEvent => {
  const [number = 0, of = 0] = batch?.split('/').map(Number) ?? [];
  return detailed(type, hour(hours), { batch: batch === undefined ? undefined : { number, of } });
};
const inShort = (events: readonly TimedEvent[]) =>
  fates(inHistory(events)).map((fate) =>
    fate ? `${fate.by} ${(Date.parse(fate.at) - Date.parse(ORDERED_AT)) / HOUR}` : 'on its way',
  );

describe('X6: what has become of goods', () => {
  it.each<[string, TimedEvent[], string[]]>([
    ['nothing yet', [], ['on its way']],
    ['arrived is no end', [told('arrived', 1)], ['on its way']],
    ['delivered, as it was first', [told('delivered', 3), told('delivered', 2)], ['delivered 2']],
    ['lost', [told('lost', 3)], ['lost 3']],
    ['lost, as it was first', [told('lost', 3), told('lost', 5)], ['lost 3']],
    ['lost and found', [told('lost', 3), told('found', 4)], ['on its way']],
    ['found before they were lost', [told('found', 2), told('lost', 3)], ['lost 3']],
    ['lost, found and lost again', [told('lost', 3), told('found', 4), told('lost', 5)], ['lost 5']],
    ['lost, and they turn up at the branch', [told('lost', 3), told('arrived', 4)], ['on its way']],
    ['lost, and they go out', [told('lost', 3), told('out_for_delivery', 4)], ['on its way']],
    ['lost, and an attempt to deliver fails', [told('lost', 3), told('delivery_failed', 4)], ['on its way']],
    ['lost and delivered all the same', [told('lost', 3), told('delivered', 4)], ['delivered 4']],
    [
      'delivered stays delivered, whatever is said of all goods',
      [told('delivered', 3), told('lost', 4)],
      ['delivered 3'],
    ],
    ['returned', [told('returned', 3)], ['returned 3']],
    ['lost and returned', [told('lost', 3), told('returned', 4)], ['returned 4']],
    ['returned and delivered after all', [told('returned', 3), told('delivered', 4)], ['delivered 4']],
    ['found is nothing for what was returned', [told('returned', 3), told('found', 4)], ['returned 3']],
  ])('%s', (_, events, expected) => {
    expect(inShort(events)).toEqual(expected);
    expect(inShort(events.toReversed())).toEqual(expected);
  });
});

describe('X7: of several batches each has its own fate', () => {
  it.each<[string, TimedEvent[], string[]]>([
    ['one of two', [told('delivered', 3, '1/2')], ['delivered 3', 'on its way']],
    ['each', [told('delivered', 3, '1/2'), told('lost', 4, '2/2')], ['delivered 3', 'lost 4']],
    [
      'delivered, of all, are those that are not lost',
      [told('lost', 2, '2/2'), told('delivered', 3)],
      ['delivered 3', 'lost 2'],
    ],
    [
      'delivered, of all, are those that did not go back',
      [told('returned', 2, '1/2'), told('delivered', 3)],
      ['returned 2', 'delivered 3'],
    ],
    [
      'a lost batch that is delivered in particular is found',
      [told('lost', 2, '2/2'), told('delivered', 3), told('delivered', 4, '2/2')],
      ['delivered 3', 'delivered 4'],
    ],
    ['all at once', [told('arrived', 1, '2/2'), told('delivered', 3)], ['delivered 3', 'delivered 3']],
    [
      'lost are those that are not delivered',
      [told('delivered', 3, '1/2'), told('lost', 4)],
      ['delivered 3', 'lost 4'],
    ],
    [
      'a batch can be lost after it was signed for',
      [told('delivered', 3, '1/2'), told('lost', 4, '1/2')],
      ['lost 4', 'on its way'],
    ],
    [
      'all that was lost is found',
      [told('lost', 3, '1/2'), told('lost', 4, '2/2'), told('found', 5)],
      ['on its way', 'on its way'],
    ],
    [
      'one of them is',
      [told('lost', 3, '1/2'), told('lost', 4, '2/2'), told('found', 5, '2/2')],
      ['lost 3', 'on its way'],
    ],
    ['what names no batch finds none', [told('lost', 3, '1/2'), told('out_for_delivery', 5)], ['lost 3', 'on its way']],
    [
      'what names it finds it',
      [told('lost', 3, '1/2'), told('out_for_delivery', 5, '1/2')],
      ['on its way', 'on its way'],
    ],
  ])('%s', (_, events, expected) => {
    expect(inShort(events)).toEqual(expected);
    expect(inShort(events.toReversed())).toEqual(expected);
  });

  it('the latest count that was told is the count', () => {
    const count = (...events: TimedEvent[]) => batchCount(inHistory(events));
    expect(count()).toBe(1);
    expect(count(told('out_for_delivery', 1))).toBe(1);
    expect(count(told('arrived', 1, '1/3'))).toBe(3);
    expect(count(told('arrived', 1, '1/3'), told('arrived', 2, '2/2'))).toBe(2);
    expect(count(told('arrived', 2, '2/2'), told('arrived', 1, '1/3'))).toBe(2);
    expect(count(told('arrived', 1, '1/3'), told('arrived', 2))).toBe(1);
    expect(count(told('arrived', 1, '1/3'), told('delivered', 2))).toBe(3);
    expect(count(told('lost', 1, '4/4'))).toBe(4);
  });
});

describe('X7: a shipment is delivered when each batch is delivered, lost or returned, and at least one is delivered', () => {
  const ends = ['delivered', 'lost', 'returned', undefined] as const;
  const combinations = ends.flatMap((one) => ends.map((other) => [one, other] as const));

  it.each(combinations)('%s and %s', (one, other) => {
    const events = inHistory(
      [one && told(one, 3, '1/2'), other && told(other, 4, '2/2'), told('arrived', 1, '2/2')].filter(
        (each) => each !== undefined,
      ),
    );
    const both = [one, other];
    const ended = !both.includes(undefined);
    const delivered = ended && both.includes('delivered');
    const returned = ended && !delivered && both.includes('returned');
    const lost = ended && !delivered && !returned;
    expect(goodsDelivered(events)).toEqual(delivered ? { at: hour(4), knownAt: hour(4), by: 'delivered' } : undefined);
    expect(goodsReturned(events)).toEqual(returned ? { at: hour(4), knownAt: hour(4), by: 'returned' } : undefined);
    expect(goodsLost(events)).toEqual(lost ? { at: hour(4), knownAt: hour(4), by: 'lost' } : undefined);
  });
});

it('X5: fates follow from what happened, in whatever order it was told; a shipment ends in one way at most', () => {
  const happened = fc.uniqueArray(
    fc.record({
      type: fc.constantFrom<Type>(
        'arrived',
        'out_for_delivery',
        'delivery_failed',
        'delivered',
        'lost',
        'found',
        'returned',
      ),
      minutes: fc.nat(500),
      batch: fc.constantFrom(undefined, '1/2', '2/2', '1/3', '3/3'),
    }),
    // Of the same minute, what is told later counts.
    { selector: ({ minutes }) => minutes, maxLength: 10 },
  );
  fc.assert(
    fc.property(
      happened.chain((each) => fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length }))),
      (orders) => {
        const [one, other] = orders.map((each) =>
          inHistory(
            each.map(({ type, minutes, batch }) => told(type, (minutes * MINUTE) / HOUR, batch)),
            hour(99),
          ),
        );
        if (!one || !other) throw new Error('there are two');
        expect(fates(other)).toEqual(fates(one));
        const endings = [goodsDelivered(one), goodsLost(one), goodsReturned(one)].filter((end) => end !== undefined);
        expect(endings.length).toBeLessThanOrEqual(1);
      },
    ),
  );
});
