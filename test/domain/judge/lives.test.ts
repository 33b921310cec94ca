import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOf, takenAt } from './history.ts';
import { judge } from './judge.ts';
import type { LifeToJudge, ToldEvent, Verdict } from './life.ts';
import { lives, momentsAfter } from './lives.ts';

const LATER = '2030-01-01T00:00:00.000Z';
const check = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) => {
  fc.assert(property, { numRuns: 300 });
};

/** The same life with one report of each event, and one event of each minute. */
function oneEachMinute({ booking, told }: LifeToJudge): LifeToJudge {
  const once = uniqueBy(told, ({ id }) => id);
  return { booking, told: uniqueBy(once, (event) => minuteOf(takenAt(event, booking.orderedAt))) };
}

const uniqueBy = <T>(values: readonly T[], key: (value: T) => unknown) =>
  values.filter((value, index) => values.findIndex((other) => key(other) === key(value)) === index);

const shuffled = (told: readonly ToldEvent[]) =>
  fc.shuffledSubarray([...told], { minLength: told.length, maxLength: told.length });

describe('the judge', { timeout: 30_000 }, () => {
  it('does not mind the order of telling, where no two events share a minute (X5)', () => {
    const apart = lives.map(oneEachMinute);
    const retold = apart.chain((life) => fc.tuple(fc.constant(life), shuffled(life.told)));
    check(
      fc.property(retold, ([life, told]) => {
        expect(judge({ ...life, told }, LATER)).toEqual(judge(life, LATER));
      }),
    );
  });

  it('does not mind what is told again, under the same id or another (X5)', () => {
    check(
      fc.property(lives.map(oneEachMinute), fc.boolean(), (life, sameId) => {
        const again = life.told.map((event) => (sameId ? event : { ...event, id: `${event.id}-anew` }));
        expect(judge({ ...life, told: [...life.told, ...again] }, LATER)).toEqual(judge(life, LATER));
      }),
    );
  });

  it('does not mind a late scan of goods that are known to have been picked up (X3)', () => {
    check(
      fc.property(lives, (life) => {
        const proof = life.told.find(({ type }) => ['picked_up', 'departed', 'transfer_arrived'].includes(type));
        fc.pre(proof !== undefined);
        const scan = { ...proof, type: 'picked_up', id: 'scan', toldAt: LATER, details: {} };
        expect(judge({ ...life, told: [...life.told, scan] }, LATER)).toEqual(judge(life, LATER));
      }),
    );
  });

  it('changes with time only what is open, and asks for a new arrival (X1)', () => {
    const asked = lives.chain((life) => fc.tuple(fc.constant(life), momentsAfter(life), momentsAfter(life)));
    const settled = ({ rows }: Verdict) =>
      rows.filter(({ name, outcome }) => name !== 'reestimate' && outcome !== 'open' && outcome !== 'missed');
    check(
      fc.property(asked, ([life, ...moments]) => {
        const [before, after] = moments.toSorted().map((now) => judge(life, now)) as [Verdict, Verdict];
        expect(after.status).toBe(before.status);
        expect(settled(after)).toEqual(settled(before));
        for (const [index, row] of before.rows.filter(({ name }) => name !== 'reestimate').entries()) {
          const then = after.rows.filter(({ name }) => name !== 'reestimate')[index];
          expect(then).toEqual(row.outcome === 'open' ? { ...row, outcome: then?.outcome } : row);
        }
      }),
    );
  });

  it('says of each row what its times say (X1)', () => {
    check(
      fc.property(lives, (life) => {
        for (const { outcome, dueAt, metAt, endedAt } of judge(life, LATER).rows) {
          const expected = metAt
            ? metAt <= dueAt
              ? 'met'
              : 'late'
            : endedAt !== undefined && endedAt < dueAt
              ? 'void'
              : 'missed';
          expect(outcome).toBe(expected);
          expect(metAt && endedAt).toBe(undefined);
        }
      }),
    );
  });
});

describe('the lives', () => {
  const told = fc.sample(lives, { numRuns: 500, seed: 9 });
  const verdicts = told.map((life) => judge(life, LATER));

  it('come to every end, and break and keep every promise', () => {
    expect(new Set(verdicts.map(({ status }) => status))).toEqual(
      new Set([
        'awaiting_confirmation',
        'booked',
        'instructed',
        'picked_up',
        'in_transit',
        'arrived',
        'out_for_delivery',
        'delivered',
        'closed',
        'cancelled',
        'lost',
        'returned',
      ]),
    );
    expect(verdicts.filter(({ partlyLost }) => partlyLost).length).toBeGreaterThan(5);
    const seen = new Set(verdicts.flatMap(({ rows }) => rows.map(({ name, outcome }) => `${name} ${outcome}`)));
    const names = new Set(verdicts.flatMap(({ rows }) => rows.map(({ name }) => name)));
    expect(names.size).toBe(11);
    for (const name of names) for (const outcome of ['met', 'missed']) expect(seen).toContain(`${name} ${outcome}`);
  });

  it('move, break anew, share minutes, repeat and come late', () => {
    const rows = verdicts.flatMap((verdict) => verdict.rows);
    expect(rows.filter(({ moved }) => moved > 1).length).toBeGreaterThan(5);
    const anew = verdicts.filter((verdict) => verdict.rows.filter(({ name }) => name === 'arrival').length > 1);
    expect(anew.length).toBeGreaterThan(5);
    const crowded = told.filter(
      (life) => oneEachMinute(life).told.length < new Set(life.told.map(({ id }) => id)).size,
    );
    expect(crowded.length).toBeGreaterThan(100);
    expect(
      told.filter((life) => new Set(life.told.map(({ id }) => id)).size < life.told.length).length,
    ).toBeGreaterThan(100);
  });

  it('are told one after the other, and hardly anything before it happened (X13)', () => {
    const events = told.flatMap((life) => life.told);
    for (const life of told) {
      expect(life.told.map(({ toldAt }) => toldAt)).toEqual(life.told.map(({ toldAt }) => toldAt).toSorted());
    }
    const ahead = events.filter(({ occurredAt, toldAt }) => occurredAt > toldAt);
    expect(ahead.length).toBeLessThan(events.length / 50);
    for (const { occurredAt, toldAt } of ahead) {
      expect(Date.parse(occurredAt) - Date.parse(toldAt)).toBeLessThanOrEqual(120_000);
    }
  });
});
