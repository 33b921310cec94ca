import { describe, expect, it } from 'vitest';
import { goodsPickedUp } from '../../../domain/pickup/goods-picked-up.ts';
import { event, HOUR, inHistory, ORDERED_AT, plus, type Outside } from '../samples.ts';

const hour = (hours: number) => plus(ORDERED_AT, hours * HOUR);

describe('B1: the goods are picked up', () => {
  it.each<[string, [Outside, number][], number | undefined]>([
    [
      'not while nothing tells so',
      [
        ['instruction_accepted', 1],
        ['pickup_verified', 2],
        ['consignee_contacted', 3],
        ['arrival_estimated', 4],
      ],
      undefined,
    ],
    ['when the driver has them', [['picked_up', 3]], 3],
    [
      'when the driver first had them, however often it is told',
      [
        ['picked_up', 4],
        ['picked_up', 3],
      ],
      3,
    ],
    [
      'when something else proves it, though a scan says later (X3)',
      [
        ['departed', 2],
        ['picked_up', 3],
      ],
      2,
    ],
    [
      'when the driver had them, though something proves it only later (X3)',
      [
        ['departed', 3],
        ['picked_up', 2],
      ],
      2,
    ],
    ['at the latest when they are delivered', [['delivered', 9]], 9],
    [
      'at the latest with the first event that comes after',
      [
        ['delivered', 9],
        ['arrived', 7],
        ['transfer_arrived', 8],
      ],
      7,
    ],
  ])('%s', (_, told, hours) => {
    const events = inHistory(told.map(([type, at]) => event(type, hour(at))));
    expect(goodsPickedUp(events)?.at).toBe(hours === undefined ? undefined : hour(hours));
    expect(goodsPickedUp(events.toReversed())).toEqual(goodsPickedUp(events));
  });

  it.each<Outside>(['departed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivery_failed', 'delivered'])(
    'at the latest with %s',
    (type) => {
      expect(goodsPickedUp(inHistory([event(type, hour(5))], hour(6)))).toEqual({
        at: hour(5),
        knownAt: hour(6),
        by: type,
      });
    },
  );

  it('is known since the first report that implies it', () => {
    const events = [
      ...inHistory([event('picked_up', hour(3))], hour(9)),
      ...inHistory([event('departed', hour(5))], hour(6)),
    ];
    expect(goodsPickedUp(events)).toEqual({ at: hour(3), knownAt: hour(6), by: 'picked_up' });
  });
});
