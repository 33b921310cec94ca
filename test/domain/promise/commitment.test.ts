import { expect, it } from 'vitest';
import { isOpen, madeBefore, standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { at, booked, commitment, rung } from '../samples.ts';

const DISPATCH = commitment(booked(), 'dispatch');
const NOON = at('2026-11-23T12:00:00+08:00');

it('a commitment is open until it is met or has ended, missed or not', () => {
  expect(isOpen(DISPATCH)).toBe(true);
  expect(isOpen(commitment(rung(booked(), 'dispatch', 1), 'dispatch'))).toBe(true);
  expect(isOpen({ ...DISPATCH, metAt: NOON })).toBe(false);
  expect(isOpen({ ...DISPATCH, endedAt: NOON })).toBe(false);
  expect(isOpen({ ...DISPATCH, withdrawn: true })).toBe(false);
});

const row = (name: string, renewals: number, withdrawn?: true): Commitment => ({
  ...DISPATCH,
  name,
  renewals,
  ...(withdrawn && { withdrawn }),
});
const ROWS = [row('a', 1), row('b', 0), row('a', 10), row('a', 0), row('a', 11, true), row('c', 0, true), row('a', 2)];

it('of each name the promise stands that was made last, by number; a withdrawn one does not', () => {
  expect(standing(ROWS)).toEqual([row('a', 10), row('b', 0)]);
});

it('those made before one are of its name, oldest first', () => {
  expect(madeBefore(ROWS, row('a', 10))).toEqual([row('a', 0), row('a', 1), row('a', 2)]);
  expect(madeBefore(ROWS, row('a', 1))).toEqual([row('a', 0)]);
  expect(madeBefore(ROWS, row('b', 0))).toEqual([]);
  expect(madeBefore(ROWS, row('c', 5))).toEqual([]);
});
