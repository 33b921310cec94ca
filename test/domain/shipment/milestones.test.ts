import { describe, expect, it } from 'vitest';
import { happenings, isMilestone, MILESTONES, type Life, type Moment } from '../../../domain/promise/moments.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { own } from '../../../domain/shipment/record-event.ts';
import { accepted, enveloped, handedOver, hour, lost, signed } from '../receipt/copies.ts';
import { booked, detailed, event, inHistory, type TimedEvent } from '../samples.ts';

const { shipment } = booked();
const lifeOf = (events: readonly TimedEvent[], misses: Life['misses'] = () => []): Life => ({
  shipment,
  events: inHistory(events),
  misses,
});
const times = (moments: readonly Moment[], life: Life) => happenings(moments, life).map(({ at }) => at);

describe('the moments of a life', () => {
  it('are each time that an event of a type happened', () => {
    const life = lifeOf([
      event('signature_disputed', hour(1)),
      event('tracked', hour(2)),
      event('signature_disputed', hour(3)),
    ]);
    expect(times(['signature_disputed'], life)).toEqual([hour(1), hour(3)]);
    expect(times(['signature_disputed', 'tracked'], life)).toHaveLength(3);
    expect(times(['delivered'], life)).toEqual([]);
  });

  it.each<[Moment, TimedEvent[], number]>([
    ['goods_picked_up', [event('departed', hour(2)), event('picked_up', hour(1))], 1],
    [
      'goods_arrived',
      [
        detailed('arrived', hour(3), { batch: { number: 2, of: 2 } }),
        detailed('arrived', hour(5), { batch: { number: 1, of: 2 } }),
      ],
      5,
    ],
    ['receipt_returned', [accepted(8, [1]), accepted(7, [2])], 8],
  ])('may follow from several events: %s', (moment, events, hours) => {
    expect(times([moment], lifeOf(events))).toEqual([hour(hours)]);
    expect(times([moment], lifeOf([]))).toEqual([]);
  });

  it('are misses that open another promise (C2)', () => {
    const missed = [
      { at: hour(4), knownAt: hour(4) },
      { at: hour(9), knownAt: hour(9) },
    ];
    expect(
      happenings(
        ['arrival_missed'],
        lifeOf([], (name) => (name === 'arrival' ? missed : [])),
      ),
    ).toEqual(missed);
  });

  it("that have a name in common with Huidan's event of them are judged by what they follow from", () => {
    const registered = inHistory([own('receipt_returned', hour(1))]);
    expect(happenings(['receipt_returned'], { ...lifeOf([]), events: registered })).toEqual([]);
    expect(Object.keys(MILESTONES).filter((name) => name in EVENT_TYPES)).toEqual(['receipt_returned']);
  });

  it('are milestones or types of event', () => {
    expect((Object.keys(MILESTONES) as Moment[]).every(isMilestone)).toBe(true);
    expect(isMilestone('arrived')).toBe(false);
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
    expect(times(['receipt_gone'], lifeOf(events))).toEqual(hours === undefined ? [] : [hour(hours)]);
  });
});
