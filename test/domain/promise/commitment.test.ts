import { expect, it } from 'vitest';
import { isOpen } from '../../../domain/promise/commitment.ts';
import { at, booked, commitment, rung } from '../samples.ts';

const DISPATCH = commitment(booked(), 'dispatch');
const NOON = at('2026-11-23T12:00:00+08:00');

it('a commitment is open until it is met or void, missed or not', () => {
  expect(isOpen(DISPATCH)).toBe(true);
  expect(isOpen(commitment(rung(booked(), 'dispatch', 1), 'dispatch'))).toBe(true);
  expect(isOpen({ ...DISPATCH, metAt: NOON })).toBe(false);
  expect(isOpen({ ...DISPATCH, voidedAt: NOON })).toBe(false);
});
