import { describe, expect, it } from 'vitest';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { MILESTONES } from '../../../domain/shipment/milestones.ts';
import { accepted, ENVELOPE, enveloped, handedOver, hour, lost, rejected, signed } from '../receipt/copies.ts';
import { booked, detailed, event, inHistory, type Outside, type TimedEvent } from '../samples.ts';

type Milestone = keyof typeof MILESTONES;

const { subject } = booked();
const happened = (milestone: Milestone, events: readonly ShipmentEvent[]) =>
  MILESTONES[milestone].happened({ subject, events });
const times = (milestone: Milestone, events: readonly TimedEvent[]) =>
  happened(milestone, inHistory(events)).map(({ at }) => at);
const of = (type: 'arrived' | 'delivered' | 'lost' | 'returned', hours: number, number: number) =>
  detailed(type, hour(hours), { batch: { number, of: 2 } });
const plain = (type: Outside, hours: number) => event(type, hour(hours));

describe('the milestones of a shipment', () => {
  it.each<[Milestone, TimedEvent[], number]>([
    ['goods_picked_up', [plain('departed', 2), plain('picked_up', 1)], 1],
    ['goods_arrived', [of('arrived', 3, 2), of('arrived', 5, 1)], 5],
    ['goods_delivered', [of('delivered', 5, 2), of('lost', 7, 1)], 7],
    ['goods_lost', [of('lost', 5, 2), of('lost', 7, 1)], 7],
    ['goods_returned', [of('returned', 5, 2), of('lost', 7, 1)], 7],
    ['order_cancelled', [plain('cancelled', 3), plain('picked_up', 4)], 3],
    ['receipt_back', [accepted(8, [1]), accepted(7, [2])], 8],
    ['receipt_gone', [lost(5, 1), lost(6, 2)], 6],
  ])('follow from several events: %s', (milestone, events, hours) => {
    expect(times(milestone, events)).toEqual([hour(hours)]);
    expect(times(milestone, events.toReversed())).toEqual([hour(hours)]);
    expect(times(milestone, [])).toEqual([]);
  });

  it.each<[Milestone, TimedEvent[]]>([
    ['goods_arrived', [of('arrived', 3, 2)]],
    ['goods_delivered', [of('delivered', 5, 2)]],
    ['goods_delivered', [of('lost', 5, 2), of('lost', 7, 1)]],
    ['goods_lost', [of('lost', 5, 2), of('delivered', 7, 1)]],
    ['goods_lost', [plain('lost', 5), plain('found', 6)]],
    ['goods_returned', [of('lost', 5, 2), of('lost', 7, 1)]],
    ['order_cancelled', [plain('cancelled', 3), plain('picked_up', 3)]],
    ['order_cancelled', [plain('cancelled', 3), plain('departed', 2)]],
    ['receipt_back', [accepted(8, [1])]],
    ['receipt_back', [accepted(8, [1, 2]), rejected(9, [1])]],
    ['receipt_back', [accepted(8, [1]), accepted(8, [2], ENVELOPE, 'PEK')]],
  ])('do not follow from less, or from more: %s', (milestone, events) => {
    expect(times(milestone, events)).toEqual([]);
  });

  it('have names of their own, which no type of event has', () => {
    expect(Object.keys(MILESTONES).filter((name) => name in EVENT_TYPES)).toEqual([]);
  });
});

describe('E2: a receipt is gone when every copy that is not back is lost', () => {
  it.each<[string, TimedEvent[], number | undefined]>([
    ['both', [signed(1, 1, 2), enveloped(2, [1, 2]), lost(5, 1), lost(6, 2)], 6],
    ['both, as it was first told', [lost(5, 1, 2), lost(6, 2)], 5],
    ['one, and the other is back', [enveloped(2, [1, 2]), accepted(3, [1]), lost(6, 2)], 6],
    ['one, and the other comes back later', [lost(6, 2), accepted(8, [1])], 8],
    ['one, and the other is with the customer', [handedOver(4, 1), lost(6, 2)], 6],
    ['one, and the other is out', [signed(1, 1, 2), lost(6, 2)], undefined],
    ['one, and another is signed for it', [accepted(3, [1]), lost(6, 2), signed(7, 2)], undefined],
    ['one that was back before', [accepted(3, [1, 2]), lost(6, 2)], undefined],
    ['none', [signed(1, 1, 2)], undefined],
  ])('%s', (_, events, hours) => {
    expect(times('receipt_gone', events)).toEqual(hours === undefined ? [] : [hour(hours)]);
  });
});
