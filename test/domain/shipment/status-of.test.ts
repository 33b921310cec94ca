import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, fits, type EventType } from '../../../domain/shipment/event-types.ts';
import { statusAfter } from '../../../domain/shipment/status-after.ts';
import { FINAL_STATUSES, STATUSES, type Status } from '../../../domain/shipment/status.ts';
import { at, detailed, HOUR, inHistory, ORDERED_AT, plus, type TimedEvent } from '../samples.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** Events of these types, an hour after each other; `arrived 1/2` is the first of two batches. */
const hourly = (...types: readonly string[]) =>
  inHistory(
    types.map((text, hours): TimedEvent => {
      const [type = '', batch] = text.split(' ');
      const [number = 1, of = 1] = batch?.split('/').map(Number) ?? [];
      const occurredAt = plus(ORDERED_AT, hours * HOUR);
      if (type === 'arrived')
        return detailed('arrived', occurredAt, batch === undefined ? {} : { batch: { number, of } });
      return {
        eventId: `${type} ${occurredAt}`,
        type: type as EventType,
        occurredAt,
        actor: { name: '司机', role: 'driver' },
      };
    }),
  );

describe('the status after events', () => {
  it.each<[string[], Status]>([
    [[], 'awaiting_confirmation'],
    [['booked'], 'booked'],
    [['confirmation_requested'], 'awaiting_confirmation'],
    [['confirmation_requested', 'consignee_changed'], 'awaiting_confirmation'],
    [['confirmation_requested', 'confirmed'], 'booked'],
    [['booked', 'pickup_verified'], 'booked'],
    [['booked', 'instruction_sent'], 'instructed'],
    [['booked', 'instruction_accepted'], 'instructed'],
    [['booked', 'picked_up'], 'picked_up'],
    [['booked', 'picked_up', 'instruction_sent', 'instruction_accepted', 'pickup_verified'], 'picked_up'],
    [
      [
        'booked',
        'picked_up',
        'loading_confirmed',
        'arrival_estimated',
        'notice_acknowledged',
        'tracked',
        'consignee_contacted',
      ],
      'picked_up',
    ],
    [['booked', 'picked_up', 'departed'], 'in_transit'],
    [['booked', 'transfer_arrived'], 'in_transit'],
    [['booked', 'picked_up', 'departed', 'arrived'], 'arrived'],
    [['booked', 'arrived', 'out_for_delivery'], 'out_for_delivery'],
    [['booked', 'out_for_delivery'], 'out_for_delivery'],
    [['booked', 'delivered'], 'delivered'],
    [
      [
        'booked',
        'delivered',
        'receipt_signed',
        'receipt_enveloped',
        'receipt_accepted',
        'receipt_returned',
        'receipt_handed_over',
      ],
      'delivered',
    ],
    [['booked', 'delivered', 'signature_disputed', 'signature_rechecked'], 'delivered'],
    [['booked', 'delivered', 'closed'], 'closed'],
    [['booked', 'delivered', 'closed', 'arrived', 'departed', 'picked_up'], 'closed'],
    [['booked', 'departed', 'lost'], 'lost'],
    [['booked', 'lost', 'delivered'], 'lost'],
    [['confirmation_requested', 'cancelled'], 'cancelled'],
    [['booked', 'instruction_sent', 'cancelled'], 'cancelled'],
  ])('%j is %s, in whatever order they were reported', (types, status) => {
    expect(statusAfter(hourly(...types))).toBe(status);
    expect(statusAfter(hourly(...types).toReversed())).toBe(status);
  });
});

describe('the status of goods in batches', () => {
  it.each<[string[], Status]>([
    [['picked_up', 'arrived 1/3'], 'in_transit'],
    [['picked_up', 'arrived 3/3', 'arrived 1/3'], 'in_transit'],
    [['picked_up', 'arrived 1/3', 'arrived 1/3', 'arrived 1/3'], 'in_transit'],
    [['picked_up', 'arrived 2/3', 'arrived 3/3', 'arrived 1/3'], 'arrived'],
    [['picked_up', 'arrived 1/3', 'out_for_delivery'], 'out_for_delivery'],
    [['picked_up', 'arrived 1/3', 'delivered'], 'delivered'],
    [['picked_up', 'arrived 1/3', 'out_for_delivery', 'delivery_failed'], 'in_transit'],
    [['picked_up', 'arrived 1/2', 'arrived 2/2', 'out_for_delivery', 'delivery_failed'], 'arrived'],
  ])('%j is %s', (types, status) => {
    expect(statusAfter(hourly(...types))).toBe(status);
  });
});

describe('a failed attempt to deliver', () => {
  it.each<[string, string[], Status]>([
    ['takes the goods back to the branch', ['arrived', 'out_for_delivery', 'delivery_failed'], 'arrived'],
    [
      'is over when they go out again',
      ['arrived', 'out_for_delivery', 'delivery_failed', 'out_for_delivery'],
      'out_for_delivery',
    ],
    [
      'may come twice',
      ['arrived', 'out_for_delivery', 'delivery_failed', 'out_for_delivery', 'delivery_failed'],
      'arrived',
    ],
    ['tells that the goods were at the branch', ['picked_up', 'delivery_failed'], 'arrived'],
    ['never takes back what was delivered', ['out_for_delivery', 'delivered', 'delivery_failed'], 'delivered'],
    ['never takes back what is closed', ['out_for_delivery', 'delivered', 'closed', 'delivery_failed'], 'closed'],
    ['never brings back what is lost', ['out_for_delivery', 'lost', 'delivery_failed'], 'lost'],
  ])('%s', (_, types, status) => {
    expect(statusAfter(hourly(...types))).toBe(status);
    expect(statusAfter(hourly(...types).toReversed())).toBe(status);
  });

  it('takes back what went out at that moment, and not a millisecond after it', () => {
    const failed = plus(ORDERED_AT, HOUR);
    const out = (occurredAt: typeof failed) =>
      statusAfter(
        inHistory([
          { eventId: 'b', type: 'delivery_failed', occurredAt: failed, actor: { name: '司机', role: 'driver' } },
          { eventId: 'a', type: 'out_for_delivery', occurredAt, actor: { name: '司机', role: 'driver' } },
        ]),
      );
    expect(out(plus(failed, -1))).toBe('arrived');
    expect(out(failed)).toBe('arrived');
    expect(out(plus(failed, 1))).toBe('out_for_delivery');
  });
});

describe('statuses', () => {
  it('are reached by a type of event each', () => {
    expect(new Set(TYPES.map((type) => statusAfter(hourly(type))))).toEqual(new Set(STATUSES));
  });

  it.each(FINAL_STATUSES)('that are final are not left, whatever is reported late: %s', (final) => {
    for (const type of TYPES.filter((one) => fits(one, final))) {
      expect(statusAfter(hourly(type, final))).toBe(final);
      expect(statusAfter(hourly(final, type))).toBe(final);
    }
  });

  const events = fc
    .array(fc.record({ type: fc.constantFrom(...TYPES), hours: fc.nat(5), batch: fc.nat(3) }), { maxLength: 12 })
    .map((reports) =>
      reports.map(({ type, hours, batch }, id) => ({
        ...(type === 'arrived'
          ? detailed('arrived', at('2026-12-01T00:00:00Z'), { batch: { number: batch + 1, of: 4 } })
          : { details: {}, actor: { name: '司机', role: 'driver' } }),
        type,
        eventId: String(id),
        occurredAt: plus(ORDERED_AT, hours * HOUR),
      })),
    )
    .map((reports) => inHistory(reports));

  it('follow from what happened, not from the order in which it was reported', () => {
    fc.assert(
      fc.property(
        events.chain((came) => fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length }))),
        ([came, shuffled]) => {
          expect(statusAfter(shuffled)).toBe(statusAfter(came));
        },
      ),
    );
  });

  it('only rise with another report, unless it is of a failed attempt, or tells that what came back from one is a batch', () => {
    fc.assert(
      fc.property(events, ([report, ...others]) => {
        fc.pre(report !== undefined && report.type !== 'delivery_failed');
        fc.pre(!(report.type === 'arrived' && others.some(({ type }) => type === 'delivery_failed')));
        expect(STATUSES.indexOf(statusAfter([report, ...others]))).toBeGreaterThanOrEqual(
          STATUSES.indexOf(statusAfter(others)),
        );
      }),
    );
  });
});
