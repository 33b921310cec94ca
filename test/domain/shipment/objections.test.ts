import { describe, expect, it } from 'vitest';
import { RECEIPT_KINDS, type ReceiptKind } from '../../../domain/booking/booking.ts';
import type { CopyState } from '../../../domain/receipt/receipt-copies.ts';
import type { ReceiptMark } from '../../../domain/shipment/event-details.ts';
import { EVENT_TYPES, type EventType } from '../../../domain/shipment/event-types.ts';
import { objections, type Objection } from '../../../domain/shipment/objections.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  accepted,
  CUSTOMER,
  ENVELOPE,
  enveloped,
  handedOver,
  lost,
  OTHER_ENVELOPE,
  rejected,
  signed,
} from '../receipt/copies.ts';
import {
  anyEvent,
  booked,
  BOOKING,
  DAY,
  detailed,
  HOUR,
  MINUTE,
  inHistory,
  ORDERED_AT,
  plus,
  SIGN_OFF,
  type TimedEvent,
} from '../samples.ts';

const NOW = plus(ORDERED_AT, 2 * DAY);
const fileWith = (...events: TimedEvent[]): ShipmentFile => ({ ...booked(), events: inHistory(events) });
const told = (type: EventType, details: object, file: ShipmentFile = fileWith()) =>
  objections(anyEvent(type, NOW, details), file);
const inShort = (found: readonly Objection[]) => found.map(({ kind, field, message }) => `${kind} ${field} ${message}`);

it('an electronic receipt is signed between the order and its report, give or take a clock (D5, X13)', () => {
  const checked = { signature: true, identityNumber: true, companySeal: true };
  const electronic = (signedAt: Instant) => ({ signerName: '李强', signerContact: '+8613800000002', signedAt });
  const objected = (signedAt: Instant) =>
    inShort(told('receipt_signed', { copies: [], checked, electronic: electronic(signedAt) }));
  expect(objected(plus(ORDERED_AT, -1))).toEqual(['invalid electronic.signedAt is before the order']);
  expect(objected(ORDERED_AT)).toEqual([]);
  expect(objected(plus(NOW, 2 * MINUTE))).toEqual([]);
  expect(objected(plus(NOW, 2 * MINUTE + 1))).toEqual(['invalid electronic.signedAt is after the event itself']);
});

describe('a time to come lies after the event that tells of it, and half a year after it at the most', () => {
  it.each<[EventType, string]>([
    ['arrival_estimated', 'estimatedArrivalAt'],
    ['consignee_contacted', 'agreedDeliveryAt'],
    ['delivery_failed', 'nextAttemptAt'],
  ])('%s: %s', (type, field) => {
    const objected = (time: Instant) => told(type, { [field]: time });
    const IN_PAST: Objection = { kind: 'invalid', field, message: 'is in the past: it must be after the event itself' };
    expect(objected(plus(NOW, -1))).toEqual([IN_PAST]);
    expect(objected(NOW)).toEqual([IN_PAST]);
    expect(objected(plus(NOW, 1))).toEqual([]);
    expect(objected(plus(NOW, 180 * DAY))).toEqual([]);
    expect(objected(plus(NOW, 180 * DAY + 1))).toEqual([
      { kind: 'invalid', field, message: 'is more than 180 days after the event itself' },
    ]);
  });

  it.each<[EventType, object]>([
    ['consignee_contacted', {}],
    ['delivery_failed', { reason: '无人在家' }],
  ])('%s may tell none', (type, details) => {
    expect(told(type, details)).toEqual([]);
  });
});

describe('E2: a batch', () => {
  const known = (number: number, of: number) =>
    fileWith(detailed('arrived', plus(NOW, -HOUR), { batch: { number, of } }));

  it.each<[string, ShipmentFile, object, string[]]>([
    ['1 of 3 is the first', fileWith(), { batch: { number: 1, of: 3 } }, []],
    ['3 of 3 may come first', fileWith(), { batch: { number: 3, of: 3 } }, []],
    ['4 of 3 there is not', fileWith(), { batch: { number: 4, of: 3 } }, ['invalid batch.number is more than 3']],
    ['2 of 3 follows', known(1, 3), { batch: { number: 2, of: 3 } }, []],
    ['1 of 3 may be told again', known(1, 3), { batch: { number: 1, of: 3 } }, []],
    ['three vehicles may become two (X7)', known(1, 3), { batch: { number: 2, of: 2 } }, []],
    ['or four', known(1, 3), { batch: { number: 2, of: 4 } }, []],
    ['or one', known(1, 3), {}, []],
    [
      '5 of 4 contradicts itself',
      known(1, 3),
      { batch: { number: 5, of: 4 } },
      ['invalid batch.number is more than 4'],
    ],
  ])('%s', (_, file, details, found) => {
    for (const type of ['arrived', 'out_for_delivery', 'delivery_failed', 'found'] as const)
      expect(inShort(told(type, details, file))).toEqual(found);
  });
});

describe('X6, X7: what is delivered is not lost, nor goes back, after that', () => {
  const delivered = (hours: number, batch?: { number: number; of: number }) =>
    detailed('delivered', plus(NOW, hours * HOUR), { batch });
  const [first, second] = [
    { number: 1, of: 2 },
    { number: 2, of: 2 },
  ];

  it.each<[string, ShipmentFile, object, string[]]>([
    ['goods on their way', fileWith(), {}, []],
    ['goods that are delivered', fileWith(delivered(-1)), {}, ['conflict type the goods are delivered']],
    ['goods that were not delivered by then', fileWith(delivered(1)), {}, []],
    [
      'a batch that is delivered',
      fileWith(delivered(-1, first)),
      { batch: first },
      ['conflict batch.number the goods are delivered'],
    ],
    ['the batch that is not', fileWith(delivered(-1, first)), { batch: second }, []],
    ['all that is not delivered', fileWith(delivered(-1, first)), {}, []],
    [
      'goods of which all batches are',
      fileWith(delivered(-2, first), delivered(-1, second)),
      {},
      ['conflict type the goods are delivered'],
    ],
  ])('%s', (_, file, details, found) => {
    for (const type of ['lost', 'returned'] as const) expect(inShort(told(type, details, file))).toEqual(found);
  });
});

describe('a delivery', () => {
  it('has evidence (D1-D4)', () => {
    expect(told('delivered', { signOff: SIGN_OFF })).toEqual([]);
    expect(told('delivered', {})).toEqual([{ kind: 'invalid', field: 'signOff', message: 'is missing' }]);
  });

  it('of a past order may have none: it is not known', () => {
    expect(told('delivered', {}, booked({ channel: 'import' }))).toEqual([]);
  });
});

describe('E1: a copy that was never required', () => {
  const DETAILS = {
    reason: '遗失',
    to: CUSTOMER,
    checked: { signature: true, identityNumber: true, companySeal: true },
  };

  it.each<EventType>(['receipt_signed', 'receipt_handed_over', 'receipt_lost'])(
    'is named, and no other: %s',
    (type) => {
      expect(
        inShort(told(type, { ...DETAILS, copies: [1, 3, 2, 4] }, fileWith(signed(1, 1, 2), accepted(2, [1, 2])))),
      ).toEqual([
        'invalid copies[1] copy 3 was never required: 2 were',
        'invalid copies[3] copy 4 was never required: 2 were',
      ]);
    },
  );

  it.each<EventType>(['receipt_signed', 'receipt_handed_over', 'receipt_lost'])(
    'is every one where no receipt is wanted: %s',
    (type) => {
      const unwanted = booked({ receipt: { kind: 'none', copies: 0, shipperForm: false } });
      expect(inShort(told(type, { ...DETAILS, copies: [1] }, unwanted))).toEqual([
        'invalid copies[0] copy 1 was never required: 0 were',
      ]);
    },
  );
});

describe('E1, E3: a signed receipt has on it what the shipper asked for', () => {
  const MARKS = {
    signature: 'signature_missing',
    identityNumber: 'identity_number_missing',
    companySeal: 'company_seal_missing',
  } as const;
  const ASKED: Record<ReceiptKind, readonly ReceiptMark[]> = {
    none: [],
    signature: ['signature'],
    signature_with_id: ['signature', 'identityNumber'],
    company_seal: ['companySeal'],
  };
  const NOTHING = { signature: false, identityNumber: false, companySeal: false };
  const signedAs = (kind: ReceiptKind, checked: object) =>
    told('receipt_signed', { copies: [1], checked }, booked({ receipt: { ...BOOKING.receipt, kind } }));

  it.each(RECEIPT_KINDS)('%s', (kind) => {
    expect(signedAs(kind, { ...NOTHING, ...Object.fromEntries(ASKED[kind].map((mark) => [mark, true])) })).toEqual([]);
    expect(signedAs(kind, NOTHING).map(({ kind: of, field, reason }) => [of, field, reason?.code])).toEqual(
      ASKED[kind].map((mark) => ['incomplete', 'checked', MARKS[mark]]),
    );
  });

  it('and is told of every copy and every mark at once', () => {
    const found = told(
      'receipt_signed',
      { copies: [3], checked: NOTHING },
      booked({ receipt: { ...BOOKING.receipt, kind: 'signature_with_id' } }),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['invalid', 'incomplete', 'incomplete']);
  });
});

describe('E3: a copy is where it has to be', () => {
  /** What brings a copy to each state. */
  const STEPS: Record<CopyState, TimedEvent[]> = {
    awaited: [],
    signed: [signed(1, 1)],
    enveloped: [enveloped(2, [1])],
    misrouted: [accepted(3, [1], ENVELOPE, 'PEK')],
    accepted: [accepted(3, [1])],
    rejected: [rejected(3, [1])],
    handed_over: [handedOver(4, 1)],
    lost: [lost(3, 1)],
  };
  const CASES = Object.entries(STEPS).map(([state, events]) => [state as CopyState, events] as const);

  it.each(CASES)('to be handed over: %s', (state, events) => {
    expect(inShort(told('receipt_handed_over', { copies: [1], to: CUSTOMER }, fileWith(...events)))).toEqual(
      ['accepted', 'handed_over'].includes(state) ? [] : [`conflict copies[0] copy 1 is ${state}`],
    );
  });

  it.each(CASES)('to be lost: %s', (state, events) => {
    expect(inShort(told('receipt_lost', { copies: [1], reason: '遗失' }, fileWith(...events)))).toEqual(
      state === 'handed_over' ? ['conflict copies[0] copy 1 is handed_over'] : [],
    );
  });

  it.each(CASES)('to be signed it may be anywhere: %s', (_, events) => {
    expect(
      told(
        'receipt_signed',
        { copies: [1], checked: { signature: false, identityNumber: false, companySeal: true } },
        fileWith(...events),
      ),
    ).toEqual([]);
  });

  it.each(CASES)('to go into another envelope: %s', (state, events) => {
    expect(
      inShort(told('receipt_enveloped', { copies: [1], envelopeNumber: OTHER_ENVELOPE }, fileWith(...events))),
    ).toEqual(state === 'enveloped' ? ['conflict copies[0] copy 1 is in another envelope'] : []);
    expect(told('receipt_enveloped', { copies: [1], envelopeNumber: ENVELOPE }, fileWith(...events))).toEqual([]);
  });

  it('each that is not is named', () => {
    expect(
      inShort(told('receipt_handed_over', { copies: [2, 1], to: CUSTOMER }, fileWith(signed(1, 1), accepted(3, [2])))),
    ).toEqual(['conflict copies[1] copy 1 is signed']);
  });
});

describe('nothing stands against', () => {
  const CHECKED = [
    'arrival_estimated',
    'consignee_contacted',
    'delivery_failed',
    'arrived',
    'delivered',
    'receipt_signed',
    'receipt_handed_over',
    'receipt_lost',
    'receipt_enveloped',
    'lost',
    'returned',
  ];

  it.each((Object.keys(EVENT_TYPES) as EventType[]).filter((type) => !CHECKED.includes(type)))(
    '%s, which tells of nothing that could contradict',
    (type) => {
      expect(objections(anyEvent(type, NOW), fileWith())).toEqual([]);
    },
  );
});
