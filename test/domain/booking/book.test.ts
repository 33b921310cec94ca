import { describe, expect, it } from 'vitest';
import {
  at,
  awaitingConfirmation,
  booked,
  BOOKING,
  commitment,
  GOODS,
  HANGZHOU,
  MINUTE,
  ORDERED_AT,
  plus,
  SUBURBAN,
} from '../samples.ts';

const types = (file: ReturnType<typeof booked>) => file.events.map(({ type, occurredAt }) => [type, occurredAt]);

describe('a booking (A1-A4)', () => {
  it('keeps what the order names and what follows from its way', () => {
    const fee = { amount: 3000, currency: 'CNY' };
    const { subject } = booked({ reference: 'PO-1001' }, { pickup: { ...SUBURBAN, extraPickupFee: fee } });
    expect(subject).toEqual({
      ...BOOKING,
      reference: 'PO-1001',
      waybillNumber: subject.waybillNumber,
      partner: 'acme',
      status: 'booked',
      version: 1,
      bookedAt: ORDERED_AT,
      originBranch: 'CTU',
      originTimeZone: 'Asia/Shanghai',
      destinationBranch: 'HGH',
      destinationTimeZone: 'Asia/Shanghai',
      area: 'suburban',
      route: { transfers: [], transitDays: 3, local: false },
      extraCharges: [{ kind: 'extra_pickup_fee', ...fee }],
      confirmationReasons: [],
    });
  });

  it('that holds in all is booked as of its order (A1), and its instruction owed (A4)', () => {
    const file = booked({ channel: 'phone' }, {}, plus(ORDERED_AT, 40 * MINUTE));
    expect(file.subject.status).toBe('booked');
    expect(types(file)).toEqual([['booked', ORDERED_AT]]);
    expect(file.events[0]).toMatchObject({
      eventId: '@booked',
      recordedAt: plus(ORDERED_AT, 40 * MINUTE),
      actor: { role: 'system' },
      history: false,
    });
    expect(commitment(file, 'dispatch').dueAt).toBe(plus(ORDERED_AT, 3 * MINUTE));
  });

  it('that does not hold in all waits for the customer with the reasons (A3)', () => {
    const file = awaitingConfirmation();
    expect(file.subject.status).toBe('awaiting_confirmation');
    expect(file.subject.version).toBe(1);
    expect(file.subject.confirmationReasons.map(({ code }) => code)).toEqual(['data_sheet_missing']);
    expect(types(file)).toEqual([['confirmation_requested', ORDERED_AT]]);
    expect(file.commitments).toEqual([]);
  });

  it('for a way without a route waits for the customer, who is told no arrival (C1)', () => {
    const { subject } = booked({}, { route: undefined });
    expect(subject.status).toBe('awaiting_confirmation');
    expect(subject.confirmationReasons.map(({ code }) => code)).toEqual(['no_route']);
    expect(subject.route).toBeUndefined();
  });
});

describe('an imported booking', () => {
  const IMPORTED_AT = at('2026-12-24T12:00:00+08:00');

  it('counts as instructed when it was ordered', () => {
    const file = booked({ channel: 'import' }, {}, IMPORTED_AT);
    expect(file.subject).toMatchObject({ status: 'instructed', version: 1, bookedAt: IMPORTED_AT });
    expect(types(file)).toEqual([
      ['booked', ORDERED_AT],
      ['instruction_sent', ORDERED_AT],
    ]);
    expect(file.events.map(({ status, history }) => [status, history])).toEqual([
      ['instructed', true],
      ['instructed', true],
    ]);
    expect(commitment(file, 'dispatch')).toMatchObject({ metAt: ORDERED_AT, level: 0, history: true });
    expect(file.commitments.map(({ name }) => name)).toEqual(['dispatch', 'verification', 'pickup']);
  });

  it('waits for confirmation as any other (A3)', () => {
    const file = booked(
      { channel: 'import', goods: [GOODS] },
      { delivery: { ...HANGZHOU, delivery: false } },
      IMPORTED_AT,
    );
    expect(file.subject.status).toBe('awaiting_confirmation');
    expect(types(file)).toEqual([['confirmation_requested', ORDERED_AT]]);
  });
});
