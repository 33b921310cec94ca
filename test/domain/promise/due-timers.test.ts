import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import { dueTimers } from '../../../domain/promise/due-timers.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { after, at, booked, commitment, detailed, event, HOUR, MINUTE, ORDERED_AT, plus } from '../samples.ts';

const instructed = after(booked(), [event('instruction_sent', ORDERED_AT)]);
/** Due at 15:00; told at once, after an hour and after three (B1, B3). */
const pickup = commitment(instructed, 'pickup');
/** Due at the end of 3 December, somebody is reminded three days before (E2). */
const receipt = commitment(
  after(instructed, [
    event('picked_up', at('2026-11-23T14:00:00+08:00')),
    event('arrived', at('2026-11-23T20:00:00+08:00')),
  ]),
  'receipt_return',
);

/** What rings within two minutes, of a promise as it stands. */
const ring = (promise: Commitment, now: Instant) => dueTimers(promise, now, plus(now, 2 * MINUTE));
const names = (promise: Commitment, now: Instant): string[] =>
  ring(promise, now).map(({ timer, inVain }) => `${timer}${inVain ? ' in vain' : ''}`);

describe('the timer of a miss', () => {
  it.each([
    [-2 * MINUTE, []],
    [-2 * MINUTE + 1, ['miss']],
    [0, ['miss']],
    [MINUTE, ['miss']],
    [MINUTE + 1, ['miss in vain']],
    [24 * HOUR, ['miss in vain']],
  ])('%d ms from when it is due: %j', (late, expected) => {
    expect(names(pickup, plus(pickup.dueAt, late))).toEqual(expected);
  });

  it.each([
    // It was told at 15:00, and what told it waits for 16:00.
    [1, '15:58:30', []],
    [1, '16:01:00', []],
    [1, '16:01:00.001', ['miss in vain']],
    [2, '16:30:00', []],
    [2, '18:01:00.001', ['miss in vain']],
    [3, '23:00:00', []],
  ])('once level %d is told, at %s: %j (B3)', (level, time, expected) => {
    const told = { ...pickup, missedAt: pickup.dueAt, level };
    expect(names(told, at(`2026-11-23T${time}+08:00`))).toEqual(expected);
  });

  it.each([
    ['met', { metAt: plus(pickup.dueAt, -1) }],
    ['ended', { endedAt: plus(pickup.dueAt, -1), endedBy: 'cancelled' }],
    ['withdrawn', { withdrawn: true }],
    ['history', { history: true }],
  ] as const)('does not ring for what is %s', (_, otherwise) => {
    expect(names({ ...pickup, ...otherwise }, pickup.dueAt)).toEqual([]);
  });
});

describe('the reminder of a receipt (E2)', () => {
  const remindAt = plus(receipt.dueAt, -3 * 24 * HOUR);

  it.each([
    [-2 * MINUTE, []],
    [-2 * MINUTE + 1, ['reminder']],
    [MINUTE, ['reminder']],
    [MINUTE + 1, ['reminder in vain']],
  ])('%d ms from its time: %j', (late, expected) => {
    expect(names(receipt, plus(remindAt, late))).toEqual(expected);
  });

  it('is over once somebody is reminded, and when it is too late to be reminded', () => {
    expect(names({ ...receipt, remindedAt: remindAt }, plus(remindAt, HOUR))).toEqual([]);
    expect(names(receipt, plus(receipt.dueAt, -1))).toEqual(['reminder in vain', 'miss']);
    expect(names(receipt, receipt.dueAt)).toEqual(['miss']);
  });

  it('goes by the numbers under which the receipt was promised (X14)', () => {
    const sooner = { ...receipt, terms: { ...receipt.terms, reminder: 'P5D' } };
    expect(names(sooner, plus(receipt.dueAt, -5 * 24 * HOUR))).toEqual(['reminder']);
  });
});

it('where the clock is moved far ahead, all that rings on the way is armed', () => {
  const day = plus(ORDERED_AT, 24 * HOUR);
  expect(dueTimers(pickup, ORDERED_AT, day)).toEqual([{ timer: 'miss', inVain: false }]);
  expect(dueTimers(receipt, ORDERED_AT, plus(receipt.dueAt, 1))).toEqual([
    { timer: 'reminder', inVain: false },
    { timer: 'miss', inVain: false },
  ]);
  expect(dueTimers({ ...receipt, remindedAt: day }, ORDERED_AT, receipt.dueAt)).toEqual([]);
});

it('a promise told by another event is armed as it stands', () => {
  const accepted = commitment(
    after(instructed, [event('instruction_accepted', at('2026-11-23T12:30:00+08:00'))]),
    'pickup',
  );
  expect(names(accepted, pickup.dueAt)).toEqual([]);
  expect(names(accepted, accepted.dueAt)).toEqual(['miss']);
  const anew = after(instructed, [
    event('picked_up', at('2026-11-23T14:00:00+08:00')),
    detailed('arrival_estimated', at('2026-11-24T09:00:00+08:00'), {
      estimatedArrivalAt: at('2026-11-28T12:00:00+08:00'),
    }),
  ]);
  expect(names(commitment(anew, 'arrival'), at('2026-11-28T11:59:00+08:00'))).toEqual(['miss']);
});
