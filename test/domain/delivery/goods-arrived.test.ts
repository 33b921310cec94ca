import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodsArrived } from '../../../domain/delivery/goods-arrived.ts';
import { detailed, event, HOUR, inHistory, ORDERED_AT, plus, type Outside, type TimedEvent } from '../samples.ts';

const hour = (hours: number) => plus(ORDERED_AT, hours * HOUR);
const batch = (hours: number, number: number, of: number) =>
  detailed('arrived', hour(hours), { batch: { number, of } });
const plain = (type: Outside, hours: number) => event(type, hour(hours));

describe('E2: the goods are at the destination branch', () => {
  it.each<[string, TimedEvent[], number | undefined]>([
    [
      'not while nothing tells so',
      [plain('departed', 1), plain('transfer_arrived', 2), plain('notice_acknowledged', 3)],
      undefined,
    ],
    ['when they arrive', [plain('arrived', 5)], 5],
    ['when they first arrived, however often it is told', [plain('arrived', 6), plain('arrived', 5)], 5],
    [
      'when they arrived, whatever follows',
      [plain('arrived', 5), plain('out_for_delivery', 7), plain('delivered', 8)],
      5,
    ],
    ['with the only batch', [batch(5, 1, 1)], 5],
    ['with the last of three batches', [batch(5, 1, 3), batch(6, 2, 3), batch(9, 3, 3)], 9],
    ['with the batch that comes last, whatever its number', [batch(5, 3, 3), batch(6, 2, 3), batch(9, 1, 3)], 9],
    ['not while a batch is on the way', [batch(5, 1, 3), batch(9, 3, 3)], undefined],
    ['not with the same batch told again and again', [batch(5, 1, 2), batch(6, 1, 2), batch(7, 1, 2)], undefined],
    ['with the last batch, as it first arrived', [batch(5, 1, 2), batch(9, 2, 2), batch(12, 2, 2)], 9],
    ['with the last batch, which moved earlier', [batch(5, 1, 2), batch(9, 2, 2), batch(7, 2, 2)], 7],
    ['with another batch than was thought to be the last', [batch(5, 1, 2), batch(9, 2, 2), batch(3, 2, 2)], 5],
    [
      'when they went out to the consignee, where no arrival is told',
      [plain('out_for_delivery', 7), plain('delivered', 8)],
      7,
    ],
    ['when they came back from the consignee, where no more is told', [plain('delivery_failed', 7)], 7],
    ['when they are delivered, where no more is told', [plain('delivered', 8)], 8],
    [
      'when they are delivered, where a batch was never told',
      [batch(5, 1, 2), plain('out_for_delivery', 7), plain('delivered', 8)],
      8,
    ],
    [
      'not when a part of them goes out',
      [batch(5, 1, 2), plain('out_for_delivery', 7), plain('delivery_failed', 8)],
      undefined,
    ],
  ])('%s', (_, events, hours) => {
    const at = hours === undefined ? undefined : hour(hours);
    expect(goodsArrived(inHistory(events))?.at).toBe(at);
    expect(goodsArrived(inHistory(events.toReversed()))?.at).toBe(at);
  });

  it('is known since the last batch was first reported', () => {
    const events = [
      ...inHistory([batch(5, 1, 2)], hour(20)),
      ...inHistory([batch(6, 2, 2)], hour(10)),
      ...inHistory([batch(5.5, 1, 2)], hour(30)),
    ];
    expect(goodsArrived(events)).toEqual({ at: hour(6), knownAt: hour(20), by: 'arrived' });
  });

  it('in whatever order batches arrive and are reported: with the last', () => {
    const arrivals = fc
      .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
      .map((hours) => hours.map((each, at) => ({ hours: each, event: batch(each, at + 1, hours.length) })));
    fc.assert(
      fc.property(
        arrivals.chain((came) => fc.shuffledSubarray(came, { minLength: came.length })),
        fc.nat(5),
        (came, repeated) => {
          const events = came.map((one) => one.event);
          const again = came[repeated % came.length];
          expect(goodsArrived(inHistory(events))?.at).toBe(hour(Math.max(...came.map((one) => one.hours))));
          // A second, later report of a batch moves nothing; without one of the batches they have not arrived.
          if (again)
            expect(
              goodsArrived(inHistory([{ ...again.event, eventId: 'again', occurredAt: hour(200) }, ...events]))?.at,
            ).toBe(goodsArrived(inHistory(events))?.at);
          expect(goodsArrived(inHistory(events.slice(1)))).toBeUndefined();
        },
      ),
    );
  });
});
