import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import { statusOf } from '../../../domain/shipment/status-of.ts';
import { STATUSES, type Status } from '../../../domain/shipment/status.ts';
import {
  anyEvent,
  booked,
  BOOKING,
  HOUR,
  inHistory,
  MINUTE,
  ORDERED_AT,
  plus,
  SECOND,
  type TimedEvent,
} from '../samples.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** Without a receipt that keeps it open. */
const { subject } = booked({ receipt: { ...BOOKING.receipt, kind: 'none', copies: 0 } });
/** With one that is not settled. */
const { subject: withReceipt } = booked();
const statusAfter = (events: readonly ShipmentEvent[], of = withReceipt): Status => statusOf({ subject: of, events });

/** Events of these types, an hour after each other; `arrived 1/2` is of the first of two batches. */
const hourly = (...types: readonly string[]) =>
  inHistory(
    types.map((text, hours): TimedEvent => {
      const [type, batch] = text.split(' ');
      const [number, of] = batch?.split('/').map(Number) ?? [];
      return anyEvent(
        type as EventType,
        plus(ORDERED_AT, hours * HOUR),
        number === undefined ? { copies: [] } : { batch: { number, of } },
        `${text} ${hours}`,
      );
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
    [['booked', 'departed', 'lost'], 'lost'],
    [['booked', 'departed', 'returned'], 'returned'],
    // X6: how far the goods are and how it ended are two things.
    [['booked', 'lost', 'delivered'], 'delivered'],
    [['booked', 'departed', 'lost', 'found'], 'in_transit'],
    [['booked', 'departed', 'lost', 'arrived'], 'arrived'],
    [['booked', 'departed', 'lost', 'found', 'delivered'], 'delivered'],
    [['booked', 'departed', 'lost', 'found', 'lost'], 'lost'],
    [['booked', 'departed', 'lost', 'returned'], 'returned'],
    [['booked', 'delivered', 'lost'], 'delivered'],
    [['booked', 'cancelled', 'picked_up'], 'cancelled'],
    [['booked', 'picked_up', 'cancelled'], 'picked_up'],
    [['booked', 'departed', 'cancelled', 'arrived'], 'arrived'],
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
    // X7: each batch has its own fate.
    [['picked_up', 'arrived 1/2', 'arrived 2/2', 'delivered 1/2'], 'arrived'],
    [['picked_up', 'arrived 1/2', 'delivered 1/2'], 'in_transit'],
    [['picked_up', 'arrived 1/2', 'arrived 2/2', 'out_for_delivery 2/2', 'delivered 1/2'], 'arrived'],
    [['picked_up', 'arrived 1/2', 'arrived 2/2', 'delivered 1/2', 'out_for_delivery 2/2'], 'out_for_delivery'],
    [['picked_up', 'delivered 1/2', 'delivered 2/2'], 'delivered'],
    [['picked_up', 'delivered 1/2', 'lost 2/2'], 'delivered'],
    [['picked_up', 'lost 1/2', 'delivered 2/2'], 'delivered'],
    [['picked_up', 'delivered 1/2', 'returned 2/2'], 'delivered'],
    [['picked_up', 'lost 1/2', 'returned 2/2'], 'returned'],
    [['picked_up', 'lost 1/2', 'lost 2/2'], 'lost'],
    [['picked_up', 'delivered 1/2', 'lost'], 'delivered'],
    [['picked_up', 'arrived 1/3', 'arrived 2/3', 'arrived 1/2'], 'arrived'],
    [['picked_up', 'arrived 1/2', 'arrived 2/2', 'arrived 1/3'], 'in_transit'],
  ])('%j is %s, in whatever order it was reported', (types, status) => {
    expect(statusAfter(hourly(...types))).toBe(status);
    expect(statusAfter(hourly(...types).toReversed())).toBe(status);
  });

  it('a batch that is lost is waited for no longer, and again once it is found', () => {
    expect(statusAfter(hourly('picked_up', 'arrived 1/2', 'lost 2/2'))).toBe('arrived');
    expect(statusAfter(hourly('picked_up', 'arrived 1/2', 'lost 2/2', 'found 2/2'))).toBe('in_transit');
    expect(statusAfter(hourly('picked_up', 'delivered 1/2', 'lost 2/2', 'found 2/2'))).toBe('in_transit');
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
    ['never brings back what is lost', ['out_for_delivery', 'lost', 'delivery_failed'], 'lost'],
  ])('%s', (_, types, status) => {
    expect(statusAfter(hourly(...types))).toBe(status);
    expect(statusAfter(hourly(...types).toReversed())).toBe(status);
  });

  it('takes back what went out before it, of one minute what was told before it (X5)', () => {
    const failed = anyEvent('delivery_failed', plus(ORDERED_AT, HOUR));
    const out = (by: number) => anyEvent('out_for_delivery', plus(failed.occurredAt, by));
    const status = (...events: TimedEvent[]) => statusAfter(inHistory(events));
    for (const by of [0, 59 * SECOND]) {
      expect(status(out(by), failed)).toBe('arrived');
      expect(status(failed, out(by))).toBe('out_for_delivery');
    }
    for (const other of [-MINUTE, -1])
      expect([status(out(other), failed), status(failed, out(other))]).toEqual(['arrived', 'arrived']);
    expect([status(out(MINUTE), failed), status(failed, out(MINUTE))]).toEqual([
      'out_for_delivery',
      'out_for_delivery',
    ]);
  });
});

describe('a shipment is closed', () => {
  const handedOver = anyEvent('receipt_handed_over', plus(ORDERED_AT, 9 * HOUR), { copies: [1, 2] });

  it('when it is delivered, where no receipt is wanted (E1)', () => {
    expect(statusAfter(hourly('picked_up', 'delivered'), subject)).toBe('closed');
    expect(statusAfter(hourly('picked_up', 'delivered', 'delivery_failed', 'arrived'), subject)).toBe('closed');
  });

  it('when it is delivered and every copy handed over (E3)', () => {
    expect(statusAfter(hourly('picked_up', 'delivered'))).toBe('delivered');
    expect(statusAfter([...hourly('picked_up', 'delivered'), ...inHistory([handedOver])])).toBe('closed');
    expect(statusAfter([...hourly('picked_up', 'out_for_delivery'), ...inHistory([handedOver])])).toBe(
      'out_for_delivery',
    );
  });

  it('not while a batch is neither delivered nor lost (X7)', () => {
    expect(statusAfter(hourly('picked_up', 'arrived 1/2', 'delivered 1/2'), subject)).toBe('in_transit');
    expect(statusAfter(hourly('picked_up', 'arrived 1/2', 'delivered 1/2', 'lost 2/2'), subject)).toBe('closed');
  });
});

describe('statuses', () => {
  it('are reached by a type of event each, but the last', () => {
    expect(new Set(TYPES.map((type) => statusAfter(hourly(type), subject)))).toEqual(
      new Set(STATUSES.filter((status) => status !== 'delivered')),
    );
    expect(statusAfter(hourly('delivered'))).toBe('delivered');
  });

  const reports = fc
    .uniqueArray(
      fc.record({
        type: fc.constantFrom(...TYPES),
        minutes: fc.nat(60),
        batch: fc.option(fc.record({ number: fc.integer({ min: 1, max: 3 }), of: fc.constantFrom(3, 3, 2) }), {
          nil: undefined,
        }),
      }),
      // Of the same minute, what is told later counts (X5).
      { selector: ({ minutes }) => minutes, maxLength: 12 },
    )
    .map((told) =>
      inHistory(
        told.map(({ type, minutes, batch }, id) => {
          const details = type.startsWith('receipt') ? { copies: [1], to: {}, reason: '' } : { batch };
          return anyEvent(type, plus(ORDERED_AT, minutes * MINUTE), details, String(id));
        }),
      ),
    );

  it('follow from what happened, not from the order in which it was reported (X5)', () => {
    fc.assert(
      fc.property(
        reports.chain((came) => fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length }))),
        ([came, shuffled]) => {
          expect(statusAfter(shuffled)).toBe(statusAfter(came));
        },
      ),
      { numRuns: 300 },
    );
  });
});
