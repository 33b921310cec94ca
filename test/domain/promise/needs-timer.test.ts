import { describe, expect, it } from 'vitest';
import { needsTimer } from '../../../domain/promise/needs-timer.ts';
import { at, after, booked, commitment, detailed, earlierOnes, event, ORDERED_AT, rung } from '../samples.ts';

const SENT = event('instruction_sent', ORDERED_AT);
const instructed = after(booked(), [SENT]);
const pickedUp = after(instructed, [event('picked_up', at('2026-11-23T14:00:00+08:00'))]);
const pickup = commitment(instructed, 'pickup');

describe('a timer is armed', () => {
  it('for a commitment that begins', () => {
    expect(needsTimer(undefined, commitment(booked(), 'dispatch'))).toBe(true);
    expect(needsTimer(undefined, pickup)).toBe(true);
  });

  it('for one that moves', () => {
    const moved = commitment(
      after(instructed, [event('instruction_accepted', at('2026-11-23T12:30:00+08:00'))]),
      'pickup',
    );
    expect(moved.dueAt).not.toBe(pickup.dueAt);
    expect(needsTimer(pickup, moved)).toBe(true);
  });

  it('for one that is promised anew after it was missed (C2)', () => {
    const missed = rung(pickedUp, 'arrival', 1);
    const anew = after(missed, [
      detailed('arrival_estimated', at('2026-11-27T09:00:00+08:00'), {
        estimatedArrivalAt: at('2026-11-28T12:00:00+08:00'),
      }),
    ]);
    expect(needsTimer(undefined, commitment(anew, 'arrival'))).toBe(true);
    // The one that was broken has ended.
    expect(earlierOnes(anew, 'arrival').map((one) => needsTimer(commitment(missed, 'arrival'), one))).toEqual([false]);
  });

  it('for one that is opened by the miss of another (C2)', () => {
    const missed = after(rung(pickedUp, 'arrival', 1), [event('tracked', at('2026-11-27T09:00:00+08:00'))]);
    expect(needsTimer(undefined, commitment(missed, 'reestimate'))).toBe(true);
  });
});

describe('no timer is armed', () => {
  it('for one that is met or void', () => {
    const accepted = after(booked(), [event('instruction_accepted', ORDERED_AT)]);
    expect(needsTimer(commitment(booked(), 'dispatch'), commitment(accepted, 'dispatch'))).toBe(false);
    const cancelled = after(instructed, [event('cancelled', ORDERED_AT)]);
    expect(needsTimer(pickup, commitment(cancelled, 'pickup'))).toBe(false);
  });

  it('for one that is met as it begins', () => {
    const fetched = commitment(after(booked(), [event('picked_up', ORDERED_AT)]), 'pickup');
    expect(needsTimer(undefined, fetched)).toBe(false);
  });

  it('when a timer rings', () => {
    expect(needsTimer(pickup, commitment(rung(instructed, 'pickup', 1), 'pickup'))).toBe(false);
  });

  it('when somebody is reminded (E2)', () => {
    const arrived = commitment(after(pickedUp, [event('arrived', at('2026-11-25T09:00:00+08:00'))]), 'receipt_return');
    expect(needsTimer(arrived, { ...arrived, remindedAt: at('2026-12-03T00:00:00+08:00') })).toBe(false);
  });

  it('when an event leaves the due time as it is', () => {
    const accepted = after(instructed, [event('instruction_accepted', at('2026-11-23T10:00:00+08:00'))]);
    expect(needsTimer(pickup, commitment(accepted, 'pickup'))).toBe(false);
  });

  it('for what was due before an order was imported; for the rest of it, one is', () => {
    const imported = booked({ channel: 'import' }, {}, at('2026-11-23T13:00:00+08:00'));
    expect(needsTimer(undefined, commitment(imported, 'verification'))).toBe(false);
    expect(needsTimer(undefined, commitment(imported, 'pickup'))).toBe(true);
  });
});
