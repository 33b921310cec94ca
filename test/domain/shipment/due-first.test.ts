import { expect, it } from 'vitest';
import { dueFirst } from '../../../domain/shipment/due-first.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const at = (time: string): Instant => `2026-01-05T${time}:00.000Z` as Instant;
/** `dispatch` and `pickup` are the origin's, `arrival` is the destination's. */
const SHIPMENT = {
  originBranch: 'CTU',
  destinationBranch: 'HGH',
  shows: { dues: { dispatch: at('02:00'), pickup: at('07:00'), arrival: at('01:00') } },
};

it.each([
  ['CTU', 'dispatch', '02:00', true],
  ['CTU', 'pickup', '07:00', false],
  ['HGH', 'arrival', '01:00', true],
  // The index may know of another due time than the shipment does: what is due before all that it knows is the first.
  ['CTU', 'pickup', '01:30', true],
  ['CTU', 'arrival', '02:00', true],
  ['CTU', 'verification', '02:00', false],
])('%s owes %s at %s before all else: %s', (branch, name, time, first) => {
  expect(dueFirst(SHIPMENT, branch, { name, dueAt: at(time) })).toBe(first);
});

it('of a shipment that was stored without what is owed of it, everything is the first', () => {
  const { shows: _, ...older } = SHIPMENT;
  expect(dueFirst(older, 'CTU', { name: 'pickup', dueAt: at('07:00') })).toBe(true);
});
