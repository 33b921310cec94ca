import { describe, expect, it } from 'vitest';
import { receiptToDo } from '../../../domain/receipt/receipt-to-do.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { booked, BOOKING, commitment, after, detailed, inHistory, SIGN_OFF, type TimedEvent } from '../samples.ts';
import { accepted, ENVELOPE, enveloped, handedOver, hour, lost, rejected, signed } from './copies.ts';

const ONE = { receipt: { ...BOOKING.receipt, copies: 1 } };
const { subject, commitments } = after(booked(ONE), [detailed('delivered', hour(0), { signOff: SIGN_OFF })]);
const OWED = commitment({ subject, events: [], commitments }, 'receipt_return');
const explained = own('receipt_loss_explained', hour(9), { period: '2026-11' });
const toDo = (steps: readonly TimedEvent[], change: object = {}) =>
  receiptToDo({ subject, events: inHistory(steps) }, { ...OWED, ...change });

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
    expect(toDo(steps)).toBe(status);
  });

  it('until nothing is promised of it any more, because the goods are gone', () => {
    expect(toDo([], { endedAt: hour(5) })).toBeUndefined();
    expect(toDo([], { withdrawn: true })).toBeUndefined();
  });

  it('while it is owed, in time or late', () => {
    expect(toDo([accepted(3, [1])], { metAt: hour(3) })).toBe('returned');
  });
});

describe('E5: a lost receipt waits for an explanation', () => {
  it('though it is owed no more, until there is one', () => {
    expect(toDo([lost(3, 1)], { endedAt: hour(3) })).toBe('lost');
    expect(toDo([lost(3, 1), explained], { endedAt: hour(3) })).toBeUndefined();
  });

  it('once found, it waits again for what is next', () => {
    expect(toDo([lost(3, 1), explained, signed(4, 1)])).toBe('awaited');
  });
});
