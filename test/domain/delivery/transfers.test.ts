import { describe, expect, it } from 'vitest';
import { transfers } from '../../../domain/delivery/transfers.ts';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { after, booked, commitment, detailed, event, HOUR, ORDERED_AT, plus } from '../samples.ts';

const seenAt = (branch: string, hours: number) =>
  detailed('transfer_arrived', plus(ORDERED_AT, hours * HOUR), { branch });
const pickedUp = after(booked({ urgent: true }), [event('picked_up', plus(ORDERED_AT, HOUR))]);

describe('E2: a transfer is a change of carrier or line on the way', () => {
  it.each([
    [[], [], 10],
    [['CTU'], [], 10],
    [['HGH'], [], 10],
    [['WUH'], ['WUH'], 15],
    [['CTU', 'WUH', 'HGH'], ['WUH'], 15],
    [['WUH', 'WUH'], ['WUH', 'WUH'], 15],
    [['WUH', 'XIY'], ['WUH', 'XIY'], 20],
  ])('seen at %j: at %j, and %i days', (branches, expected, days) => {
    const file = after(pickedUp, [
      ...branches.map((branch, at) => seenAt(branch, 2 + at)),
      event('arrived', plus(ORDERED_AT, 24 * HOUR)),
    ]);
    expect(transfers(file).map(({ details }) => details.branch)).toEqual(expected);
    const inDays = (Date.parse(commitment(file, 'receipt_return').dueAt) - Date.parse(ORDERED_AT)) / (24 * HOUR);
    // From the day after the order, to the end of the day.
    expect(Math.floor(inDays)).toBe(days + 1);
  });
});

describe('C3: that urgent goods are loaded', () => {
  it.each([
    ['CTU', 'open'],
    ['WUH', 'met'],
  ])('goods that were seen at %s: %s', (branch, state) => {
    const file = after(pickedUp, [seenAt(branch, 2)]);
    expect(commitmentState(commitment(file, 'loading'), plus(ORDERED_AT, 3 * HOUR))).toBe(state);
  });
});
