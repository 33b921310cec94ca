import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../domain/promise/in-order.ts';
import { at, MINUTE, ORDERED_AT, plus, SECOND } from '../samples.ts';

const told = (id: string, occurredAt: string) => ({ id, occurredAt: at(occurredAt) });
const ids = (events: readonly ReturnType<typeof told>[]) => inOrder(events).map(({ id }) => id);

it('X5: events are in the order in which they happened, of one minute in the order in which they were told', () => {
  const [nine, late, next] = [
    told('nine', '2026-11-23T09:00:00Z'),
    told('late', '2026-11-23T09:00:59.999Z'),
    told('next', '2026-11-23T09:01:00Z'),
  ];
  expect(ids([nine, late, next])).toEqual(['nine', 'late', 'next']);
  expect(ids([late, nine, next])).toEqual(['late', 'nine', 'next']);
  expect(ids([next, late, nine])).toEqual(['late', 'nine', 'next']);
  expect(ids([next, nine, late])).toEqual(['nine', 'late', 'next']);
});

const reports = fc.array(
  fc.tuple(fc.nat(3), fc.nat(59)).map(([minutes, seconds]) => plus(ORDERED_AT, minutes * MINUTE + seconds * SECOND)),
  { maxLength: 12 },
);

it('X5: no order but that of minutes and telling, and what came is as it was', () => {
  fc.assert(
    fc.property(reports, (times) => {
      const came = times.map((occurredAt, id) => ({ id, occurredAt }));
      const before = [...came];
      const ordered = inOrder(came);
      expect(came).toEqual(before);
      expect(ordered.map(({ id }) => id).toSorted((one, other) => one - other)).toEqual(came.map(({ id }) => id));
      for (const [at, one] of ordered.entries()) {
        const next = ordered[at + 1];
        if (!next) continue;
        const [minute, nextMinute] = [one, next].map(({ occurredAt }) => occurredAt.slice(0, 16));
        expect(`${minute} ${String(one.id).padStart(2)}` < `${nextMinute} ${String(next.id).padStart(2)}`).toBe(true);
      }
    }),
  );
});

it('of other minutes, the order of telling changes nothing', () => {
  const apart = fc
    .uniqueArray(fc.nat(50), { maxLength: 8 })
    .map((minutes) => minutes.map((each) => ({ occurredAt: plus(ORDERED_AT, each * MINUTE) })));
  fc.assert(
    fc.property(
      apart.chain((came) => fc.tuple(fc.constant(came), fc.shuffledSubarray(came, { minLength: came.length }))),
      ([came, shuffled]) => {
        expect(inOrder(shuffled)).toEqual(inOrder(came));
      },
    ),
  );
});
