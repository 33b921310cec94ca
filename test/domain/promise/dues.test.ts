import { describe, expect, it } from 'vitest';
import { isOverdueBy, nextDue } from '../../../domain/promise/dues.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const at = (time: string): Instant => `2026-01-05T${time}:00.000Z` as Instant;
const DUES = { pickup: at('07:00'), dispatch: at('02:00'), arrival: at('09:00') };

describe('of what is owed', () => {
  it.each([
    ['01:59', 'dispatch', false],
    ['02:00', 'dispatch', false],
    ['02:01', 'pickup', true],
    ['07:00', 'pickup', true],
    ['09:00', 'arrival', true],
    ['09:01', undefined, true],
  ])('at %s %s is due next, and something is past due: %s', (time, name, overdue) => {
    expect([nextDue(DUES, at(time))?.name, isOverdueBy(DUES, at(time))]).toEqual([name, overdue]);
  });

  it('where nothing is owed nothing is due, and nothing past due', () => {
    expect([nextDue({}, at('00:00')), isOverdueBy({}, at('00:00'))]).toEqual([undefined, false]);
  });
});
