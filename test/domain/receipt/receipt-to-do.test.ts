import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import { isGone, receiptToDo } from '../../../domain/receipt/receipt-to-do.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  after,
  at,
  booked,
  BOOKING,
  commitment,
  DAY,
  detailed,
  event,
  inHistory,
  plus,
  SIGN_OFF,
  type TimedEvent,
} from '../samples.ts';
import { accepted, ENVELOPE, enveloped, handedOver, hour, rejected, signed } from './copies.ts';

const ARRIVED = at('2026-11-25T10:00:00+08:00');
const LOST = plus(ARRIVED, 3 * DAY);

const lost = (copies: number[], when = LOST) => detailed('receipt_lost', when, { copies, reason: '丢失' });
const arrived = (): ShipmentFile => after(booked(), [event('arrived', ARRIVED)]);
const explained = (file: ShipmentFile, now: Instant, period = '2026-11'): ShipmentFile =>
  withEvent(
    SHIPMENT,
    file,
    { ...own('receipt_loss_explained', now, { period }), eventId: `@receipt_loss_explained.${period}` },
    now,
    COMMITMENTS,
  );
const toDo = (file: ShipmentFile) => receiptToDo(file, commitment(file, 'receipt_return'));
const gone = (file: ShipmentFile) => isGone(commitment(file, 'receipt_return'));

describe('E5: a receipt of two copies', () => {
  it('waits, and is owed, while one of them is out', () => {
    expect([toDo(arrived()), gone(arrived())]).toEqual(['awaited', false]);
    const one = after(arrived(), [lost([1])]);
    expect([toDo(one), gone(one)]).toEqual(['lost', false]);
  });

  it('is gone when all that is out is lost, and waits until that is explained', () => {
    const file = after(arrived(), [lost([1, 2])]);
    expect([toDo(file), gone(file)]).toEqual(['lost', true]);
    expect(toDo(explained(file, plus(LOST, DAY)))).toBeUndefined();
  });

  it('of which the loss is told again afterwards is explained', () => {
    const file = explained(after(arrived(), [lost([1, 2])]), plus(LOST, DAY));
    const again = after(file, [{ ...lost([1, 2]), eventId: 'again' }], plus(LOST, 2 * DAY));
    expect(toDo(again)).toBeUndefined();
  });

  it('which turns up and is lost again waits anew', () => {
    const file = explained(after(arrived(), [lost([1, 2])]), plus(LOST, DAY));
    const checked = { signature: true, identityNumber: true, companySeal: true };
    const found = after(file, [detailed('receipt_signed', plus(LOST, 2 * DAY), { copies: [1, 2], checked })]);
    expect(toDo(found)).toBe('awaited');
    const again = after(found, [lost([1, 2], plus(LOST, 3 * DAY))]);
    expect([toDo(again), gone(again)]).toEqual(['lost', true]);
    expect(toDo(explained(again, plus(LOST, 4 * DAY), '2026-12'))).toBeUndefined();
  });

  it('of lost goods is nobody’s to do', () => {
    const file = after(booked(), [
      event('picked_up', plus(ARRIVED, -DAY)),
      event('arrived', ARRIVED),
      event('lost', LOST),
    ]);
    expect([toDo(file), gone(file)]).toEqual([undefined, false]);
  });
});

const ONE = { receipt: { ...BOOKING.receipt, copies: 1 } };
const DELIVERED = after(booked(ONE), [detailed('delivered', hour(0), { signOff: SIGN_OFF })]);
const OWED = commitment(DELIVERED, 'receipt_return');
const stepsToDo = (steps: readonly TimedEvent[], change: object = {}) =>
  receiptToDo({ subject: DELIVERED.subject, events: inHistory(steps) }, { ...OWED, ...change });

describe('E3: a receipt waits for somebody', () => {
  it.each<[string | undefined, TimedEvent[]]>([
    ['awaited', []],
    ['awaited', [signed(1, 1)]],
    ['sent_back', [enveloped(2, [1])]],
    ['misrouted', [accepted(3, [1], ENVELOPE, 'PEK')]],
    ['rejected', [rejected(3, [1])]],
    ['returned', [accepted(3, [1])]],
    [undefined, [handedOver(4, 1)]],
  ])('%s', (status, steps) => {
    expect(stepsToDo(steps)).toBe(status);
  });

  it('until nothing is promised of it any more, because the goods are gone', () => {
    expect(stepsToDo([], { endedAt: hour(5) })).toBeUndefined();
    expect(stepsToDo([], { withdrawn: true })).toBeUndefined();
  });

  it('while it is owed, in time or late', () => {
    expect(stepsToDo([accepted(3, [1])], { metAt: hour(3) })).toBe('returned');
  });
});
