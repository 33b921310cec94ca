import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { standing } from '../../../domain/promise/commitment.ts';
import { MOST_EVENTS, recordEvent, ROOM_KEPT, withEvent } from '../../../domain/promise/record-event.ts';
import { allowedIn, EVENT_TYPES, type EventType } from '../../../domain/shipment/event-types.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { placeOf } from '../../../domain/shipment/refusal.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Status } from '../../../domain/shipment/status.ts';
import type { SignOff } from '../../../domain/sign-off/sign-off.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  after,
  at,
  awaitingConfirmation,
  booked,
  detailed,
  event,
  GOODS,
  inHistory,
  MINUTE,
  ORDERED_AT,
  plus,
  record,
  rung,
  SIGN_OFF,
  type Outside,
} from '../samples.ts';

const on = (time: string) => at(`2026-11-23T${time}+08:00`);
const SENT = event('instruction_sent', on('09:13:00'));
const ACCEPTED = event('instruction_accepted', on('09:30:00'), 'e-1');
const instructed = after(booked(), [SENT]);
const pickedUp = after(instructed, [ACCEPTED, event('picked_up', on('14:00:00'))]);
const deliveredFile = after(pickedUp, [detailed('delivered', on('19:00:00'), { signOff: SIGN_OFF })]);
const lost = after(pickedUp, [event('lost', on('19:00:00'))]);
const OUTSIDE = (Object.keys(EVENT_TYPES) as EventType[]).filter(
  (type): type is Outside => EVENT_TYPES[type].source !== 'huidan',
);
const cancelled = after(instructed, [event('cancelled', on('10:00:00'))]);

/** A shipment in a line: status and the commitments' states at a time. */
function line({ subject, commitments }: ShipmentFile, now: Instant): string {
  return [subject.status, ...standing(commitments).map((one) => `${one.name} ${commitmentState(one, now)}`)].join(', ');
}

describe('a shipment from booking to pickup (A4, B1, B2)', () => {
  it('owes what it should at each step', () => {
    let file = booked();
    expect(line(file, on('09:12:00'))).toBe('booked, dispatch open');
    expect(line(file, on('09:15:00.001'))).toBe('booked, dispatch missed');
    file = after(file, [SENT]);
    expect(line(file, on('09:13:00'))).toBe('instructed, dispatch met, verification open, pickup open');
    file = after(file, [ACCEPTED]);
    expect(line(file, on('10:13:00.001'))).toBe('instructed, dispatch met, verification missed, pickup open');
    file = after(file, [event('pickup_verified', on('10:12:00'))]);
    expect(line(file, on('15:00:00'))).toBe('instructed, dispatch met, verification met, pickup open');
    expect(line(file, on('15:00:01'))).toBe('instructed, dispatch met, verification met, pickup missed');
    file = after(file, [event('picked_up', on('15:00:01'))]);
    expect(line(file, on('15:00:01'))).toBe('picked_up, dispatch met, verification met, pickup late, arrival open');
  });

  it('that waits for confirmation owes nothing before it (A3)', () => {
    let file = awaitingConfirmation();
    expect(line(file, on('23:00:00'))).toBe('awaiting_confirmation');
    file = after(file, [event('confirmed', on('16:00:00'))]);
    expect(line(file, on('16:03:00'))).toBe('booked, dispatch open');
    expect(line(after(file, [event('cancelled', on('16:01:00'))]), on('23:00:00'))).toBe('cancelled, dispatch void');
  });

  it('that is cancelled owes nothing more', () => {
    expect(line(cancelled, on('23:00:00'))).toBe('cancelled, dispatch met, verification void, pickup void');
    expect(line(after(awaitingConfirmation(), [event('cancelled', on('10:00:00'))]), on('23:00:00'))).toBe('cancelled');
  });

  it('picked up before anybody accepted the instruction', () => {
    expect(line(after(booked(), [event('picked_up', on('09:14:00'))]), on('23:00:00'))).toBe(
      'picked_up, dispatch met, verification met, pickup met, arrival open',
    );
  });
});

describe('a late report of what happened in time', () => {
  it('meets the commitment and withdraws the escalation: what was kept in time has no miss', () => {
    const missed = rung(after(instructed, [ACCEPTED]), 'pickup', 3);
    expect(line(missed, on('18:00:00'))).toContain('pickup missed');
    const file = after(missed, [event('picked_up', on('15:00:00'))], on('18:30:00'));
    expect(line(file, on('18:30:00'))).toContain('pickup met');
    expect(file.commitments.find(({ name }) => name === 'pickup')).toMatchObject({
      metAt: on('15:00:00'),
      level: 0,
    });
    expect(file.commitments.find(({ name }) => name === 'pickup')?.missedAt).toBeUndefined();
  });
});

describe('a history', () => {
  const verified = (at: number) => event('pickup_verified', on('10:00:00'), `e-${at}`);
  const ROOM = MOST_EVENTS - ROOM_KEPT;
  const [known] = inHistory([verified(0)]);
  /** As many times the same, as if each had been told. */
  const withEvents = (length: number): ShipmentFile => ({
    ...instructed,
    events: [
      ...instructed.events,
      ...Array.from({ length: length - instructed.events.length }, (_, at) => ({ ...known, eventId: `e-${at}` })),
    ] as typeof instructed.events,
  });

  it('takes its last event and then no more, but knows those that it has', () => {
    const full = after(withEvents(MOST_EVENTS - 1), [event('instruction_accepted', on('10:30:00'))]);
    expect(full.events).toHaveLength(MOST_EVENTS);
    expect(record(full, event('picked_up', on('11:00:00')))).toEqual({ outcome: 'full' });
    expect(record(full, verified(1))).toMatchObject({ outcome: 'repeated' });
  });

  it('keeps room for what changes a status', () => {
    expect(record(withEvents(ROOM - 1), verified(ROOM)).outcome).toBe('recorded');
    expect(record(withEvents(ROOM), verified(ROOM))).toEqual({ outcome: 'full' });
    expect(record(withEvents(ROOM), event('tracked', on('11:00:00')))).toEqual({ outcome: 'full' });
    expect(record(withEvents(ROOM), event('picked_up', on('11:00:00'))).outcome).toBe('recorded');
  });
});

describe('an event is recorded', () => {
  it('as what happened, when, by whom, when it was told of, and what it led to', () => {
    const recorded = record(
      instructed,
      detailed('instruction_accepted', on('09:30:00'), { note: '已接单' }, 'e-1'),
      on('09:31:00'),
    );
    expect(recorded).toMatchObject({ outcome: 'recorded' });
    if (recorded.outcome !== 'recorded') return;
    expect(recorded.event).toEqual({
      eventId: 'e-1',
      type: 'instruction_accepted',
      occurredAt: on('09:30:00'),
      recordedAt: on('09:31:00'),
      actor: { name: '司机', role: 'driver' },
      details: { note: '已接单' },
      status: 'instructed',
      history: false,
    });
    expect(recorded.file.events).toEqual([...instructed.events, recorded.event]);
    expect(recorded.file.subject).toEqual({ ...instructed.subject, version: instructed.subject.version + 1 });
  });

  it('as of now when no time is given', () => {
    const recorded = recordEvent(
      SHIPMENT,
      instructed,
      { eventId: 'e-2', type: 'picked_up', actor: ACCEPTED.actor, details: {} },
      on('10:00:00'),
      COMMITMENTS,
    );
    expect(recorded).toMatchObject({
      outcome: 'recorded',
      event: { occurredAt: on('10:00:00'), recordedAt: on('10:00:00'), details: {} },
    });
  });

  it('at the moment of the order and at the moment of now', () => {
    expect(record(booked(), event('picked_up', ORDERED_AT)).outcome).toBe('recorded');
    expect(record(booked(), event('picked_up', on('12:00:00')), on('12:00:00')).outcome).toBe('recorded');
  });

  it('and leaves the file that it was reported to as it was', () => {
    const before = structuredClone(instructed);
    record(instructed, event('picked_up', on('14:00:00')));
    expect(instructed).toEqual(before);
  });
});

describe('a known event id', () => {
  it('is repeated, in any status: the event as it was first told', () => {
    const known = pickedUp.events.find(({ eventId }) => eventId === 'e-1');
    expect(known).toBeDefined();
    expect(record(pickedUp, ACCEPTED, on('20:00:00'))).toEqual({ outcome: 'repeated', event: known });
    expect(record(cancelled, SENT, on('20:00:00'))).toMatchObject({ outcome: 'repeated' });
  });

  it('is refused for another event', () => {
    expect(record(pickedUp, event('picked_up', on('09:30:00'), 'e-1'))).toEqual({ outcome: 'id_reused' });
  });
});

describe('an event is refused', () => {
  it('in the future, by more than 120 s: what is told up to then counts as now (X13)', () => {
    expect(record(instructed, event('picked_up', on('12:02:00')), on('12:00:00'))).toMatchObject({
      outcome: 'recorded',
      event: { occurredAt: on('12:00:00') },
    });
    expect(record(instructed, event('picked_up', on('12:02:00.001')), on('12:00:00'))).toEqual({
      outcome: 'in_future',
    });
  });

  it("before the order's minute: what is told of that minute counts as of the order (X13)", () => {
    const late = booked({ orderedAt: on('09:12:30') });
    expect(record(late, event('picked_up', on('09:12:00')), on('12:00:00'))).toMatchObject({
      outcome: 'recorded',
      event: { occurredAt: on('09:12:30') },
    });
    expect(record(late, event('picked_up', on('09:11:59.999')), on('12:00:00'))).toEqual({
      outcome: 'too_early',
      beginsAt: on('09:12:30'),
    });
    expect(record(booked(), event('picked_up', plus(ORDERED_AT, -1)), on('12:00:00')).outcome).toBe('too_early');
  });

  it('told again with the clock that was ahead, it is the same (X13)', () => {
    const ahead = event('picked_up', on('12:01:00'), 'ahead');
    const file = after(instructed, [ahead], on('12:00:00'));
    for (const now of ['12:00:00', '12:00:59', '12:01:00', '18:00:00'])
      expect(record(file, ahead, on(now)).outcome).toBe('repeated');
    expect(record(file, { ...ahead, occurredAt: on('12:02:00.001') }, on('18:00:00')).outcome).toBe('id_reused');
  });

  it.each<[string, ShipmentFile, Status, Outside[]]>([
    [
      'that waits for confirmation',
      awaitingConfirmation(),
      'awaiting_confirmation',
      ['instruction_accepted', 'pickup_verified', 'picked_up', 'delivered', 'receipt_signed'],
    ],
    [
      'that needs no confirmation',
      booked(),
      'booked',
      ['confirmed', 'lost', 'found', 'returned', 'signature_disputed'],
    ],
    ['that is picked up', pickedUp, 'picked_up', ['confirmed', 'cancelled', 'signature_disputed']],
    ['that is delivered', deliveredFile, 'delivered', ['confirmed', 'cancelled', 'consignee_changed']],
    ['that is lost', lost, 'lost', ['confirmed', 'cancelled', 'signature_disputed', 'signature_rechecked']],
    ['that is cancelled', cancelled, 'cancelled', OUTSIDE],
  ])('for a shipment %s, which is told what fits', (_, file, status, types) => {
    for (const type of types) {
      expect(record(file, event(type, on('20:00:00')))).toEqual({
        outcome: 'not_allowed',
        status,
        allowed: allowedIn(placeOf(file, { occurredAt: on('20:00:00') })),
      });
    }
  });

  it('that cannot be true of the shipment, with all that stands against it', () => {
    const batch = { number: 4, of: 3 };
    expect(record(pickedUp, detailed('arrived', on('20:00:00'), { batch }))).toEqual({
      outcome: 'objected',
      objections: [{ kind: 'invalid', field: 'batch.number', message: 'is more than 3' }],
    });
    const asked = after(pickedUp, [
      detailed('arrival_estimated', on('15:00:00'), { estimatedArrivalAt: on('15:00:00.001') }),
    ]);
    // Judged by when it happened, not by when it is told of.
    expect(
      record(
        pickedUp,
        detailed('arrival_estimated', on('15:00:00'), { estimatedArrivalAt: on('15:00:00.001') }),
        on('20:00:00'),
      ).outcome,
    ).toBe('recorded');
    expect(asked.events.at(-1)).toMatchObject({ details: { estimatedArrivalAt: on('15:00:00.001') } });
  });
});

describe('an imported order', () => {
  const imported = booked({ channel: 'import' }, {}, on('20:00:00'));

  it('keeps what happened before its import as history, what happens after as news', () => {
    const file = after(
      imported,
      [event('picked_up', on('20:00:00'), 'then'), event('picked_up', on('20:00:00.001'), 'now')],
      on('20:01:00'),
    );
    expect(file.events.map(({ eventId, history }) => [eventId, history])).toEqual([
      ['@booked', true],
      ['@instruction_sent', true],
      ['then', true],
      ['now', false],
    ]);
  });

  it('counts as instructed when it is confirmed', () => {
    const waiting = booked({ channel: 'import', goods: [{ ...GOODS, category: 'dangerous' }] }, {}, on('20:00:00'));
    const file = after(waiting, [event('confirmed', on('10:00:00'))], on('20:01:00'));
    expect(line(file, on('20:01:00'))).toBe('instructed, dispatch met, verification missed, pickup missed');
    expect(file.events.at(-1)).toMatchObject({ type: 'instruction_sent', occurredAt: on('10:00:00') });
  });
});

describe('a delivery (D1-D4)', () => {
  const byHand = (signOff: SignOff) => detailed('delivered', on('19:00:00'), { signOff }, 'd-1');
  const irregularities = (file: ShipmentFile) => file.events.find(({ eventId }) => eventId === 'd-1')?.irregularities;
  const OTHER_NAME: SignOff = {
    ...SIGN_OFF,
    signerName: '西湖商贸行',
    documents: SIGN_OFF.documents.map((document) => ({ ...document, name: '西湖商贸行' })),
  };

  it('with evidence that holds is regular', () => {
    expect(irregularities(after(pickedUp, [byHand(SIGN_OFF)]))).toEqual([]);
  });

  it('with evidence that does not hold is recorded with every reason: the goods are gone', () => {
    const { subject, events } = after(pickedUp, [byHand({ ...OTHER_NAME, companySealOnReceipt: false })]);
    expect(subject.status).toBe('delivered');
    expect(events.at(-1)?.irregularities?.map(({ code }) => code)).toEqual([
      'company_authority_missing',
      'name_differs',
    ]);
  });

  it('is judged by the name that the shipper had confirmed by then (D4)', () => {
    const changed = (time: string) =>
      after(pickedUp, [detailed('consignee_changed', on(time), { newName: '西湖商贸行' })], on('19:30:00'));
    expect(irregularities(after(changed('18:59:00'), [byHand(OTHER_NAME)], on('20:00:00')))).toEqual([]);
    expect(
      irregularities(after(changed('19:01:00'), [byHand(OTHER_NAME)], on('20:00:00')))?.map(({ code }) => code),
    ).toEqual(['name_differs']);
  });

  it('of a past order needs no evidence, and is not judged', () => {
    const imported = booked({ channel: 'import' }, {}, on('20:00:00'));
    const file = after(imported, [detailed('delivered', on('19:00:00'), {}, 'd-1')], on('20:00:00'));
    expect(file.subject.status).toBe('delivered');
    expect(irregularities(file)).toBeUndefined();
  });

  it('keeps what is encrypted as it came', () => {
    const file = after(pickedUp, [{ ...byHand(SIGN_OFF), sealed: 'ciphertext' }]);
    expect(file.events.find(({ eventId }) => eventId === 'd-1')).toMatchObject({ sealed: 'ciphertext' });
  });
});

describe('what Huidan registers itself', () => {
  const NO_RECEIPT = { kind: 'none', copies: 0, shipperForm: false } as const;
  const ENVELOPE = 'HE000000000000';
  const back = [
    detailed('delivered', on('12:00:00'), { signOff: SIGN_OFF }),
    detailed('receipt_accepted', on('13:00:00'), { copies: [1], envelopeNumber: ENVELOPE, branch: 'CTU' }),
    detailed('receipt_accepted', on('14:00:00'), { copies: [2], envelopeNumber: ENVELOPE, branch: 'CTU' }),
  ];
  const handedOver = [
    detailed('receipt_handed_over', on('15:00:00'), { copies: [2], to: { name: '发货联系人', role: 'customer' } }),
    detailed('receipt_handed_over', on('16:00:00'), { copies: [1], to: { name: '发货联系人', role: 'customer' } }),
  ];
  const ids = (file: ShipmentFile) =>
    file.events
      .slice(instructed.events.length)
      .map(({ eventId, occurredAt, status }) => [eventId, occurredAt, status])
      .filter(([id]) => String(id).startsWith('@'));

  it('is that the receipt is back, with the last copy (E7)', () => {
    expect(ids(after(instructed, back.slice(0, 2)))).toEqual([]);
    expect(ids(after(instructed, back))).toEqual([['@receipt_returned', on('14:00:00'), 'delivered']]);
  });

  it.each([
    ['prepaid', true],
    ['collect', false],
    ['monthly', false],
    ['per-shipment', false],
  ] as const)('is whether the customer collects it: %s %s (E7)', (freightTerms, customerCollects) => {
    const file = after(booked({ freightTerms }), back);
    expect(file.events.find(({ type }) => type === 'receipt_returned')?.details).toEqual({ customerCollects });
  });

  it('is that the shipment is done, when the last copy is handed over', () => {
    expect(ids(after(instructed, [...back, ...handedOver.slice(0, 1)]))).toHaveLength(1);
    const file = after(instructed, [...back, ...handedOver]);
    expect(ids(file)).toEqual([
      ['@receipt_returned', on('14:00:00'), 'delivered'],
      ['@closed', on('16:00:00'), 'closed'],
    ]);
    expect(file.events.at(-2)).toMatchObject({ type: 'receipt_handed_over', status: 'closed' });
    expect(file.subject).toMatchObject({ status: 'closed' });
  });

  it('is that the shipment is done when it is delivered, where no receipt is wanted (E1)', () => {
    const file = after(booked({ receipt: NO_RECEIPT }), [detailed('delivered', on('12:00:00'), { signOff: SIGN_OFF })]);
    expect(file.events.map(({ type, occurredAt }) => [type, occurredAt]).slice(1)).toEqual([
      ['delivered', on('12:00:00')],
      ['closed', on('12:00:00')],
    ]);
  });

  it('is registered once, whatever follows', () => {
    const file = after(
      instructed,
      [
        ...back,
        ...handedOver,
        event('signature_disputed', on('17:00:00')),
        detailed('receipt_accepted', on('13:30:00'), { copies: [1], envelopeNumber: ENVELOPE, branch: 'CTU' }),
      ],
      on('20:00:00'),
    );
    expect(ids(file).map(([id]) => id)).toEqual(['@receipt_returned', '@closed']);
    expect(file.subject.status).toBe('closed');
  });

  it('is one write: all that an event brings about comes with it', () => {
    expect(after(instructed, [...back, ...handedOver]).subject.version).toBe(instructed.subject.version + 5);
  });
});

describe("Huidan's own events", () => {
  it('have one id each, by its type, and Huidan as who did them', () => {
    expect(own('instruction_sent', ORDERED_AT)).toEqual({
      eventId: '@instruction_sent',
      type: 'instruction_sent',
      occurredAt: ORDERED_AT,
      actor: { name: 'huidan', role: 'system' },
      details: {},
    });
    expect(own('receipt_returned', ORDERED_AT, { customerCollects: true })).toMatchObject({
      eventId: '@receipt_returned',
      details: { customerCollects: true },
    });
  });

  it('change a file as others do', () => {
    expect(withEvent(SHIPMENT, booked(), SENT, on('09:14:00'), COMMITMENTS)).toEqual(
      after(booked(), [SENT], on('09:14:00')),
    );
    expect(plus(SENT.occurredAt, MINUTE)).toBe(on('09:14:00'));
  });
});
