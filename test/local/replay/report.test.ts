import { expect, it } from 'vitest';
import { latenessText, number, pickupsText } from '../../../local/replay/report.ts';

const HOUR = 3_600_000;
const pickups = [
  { dueAt: 0, state: 'met', metAt: -HOUR },
  { dueAt: 0, state: 'late', metAt: HOUR },
  { dueAt: 0, state: 'late', metAt: 30 * HOUR },
  { dueAt: 0, state: 'missed', metAt: undefined },
] as const;

it('counts the pickups by what became of them', () => {
  expect(pickupsText(pickups)).toBe('Pickups: 1 kept (25.0 %), 2 late, 1 missed and never made, 0 not yet due');
});

it('tells how late the late ones were', () => {
  expect(latenessText(pickups)).toBe('Late by: p50 1 h 0 min, p95 1 d 6 h, at most 1 d 6 h');
  expect(latenessText(pickups.slice(0, 1))).toBe('None was late');
});

it('writes thousands apart', () => {
  expect(number(2998)).toBe('2,998');
});
