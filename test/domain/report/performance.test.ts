import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import {
  COMMITMENTS,
  COMMITMENT_NAMES,
  type CommitmentName,
  type CommitmentTable,
} from '../../../domain/commitments.ts';
import { overridesSchema } from '../../../domain/overrides-schema.ts';
import { withOverrides } from '../../../domain/overrides.ts';
import {
  added,
  performanceRow,
  tallies,
  tallyTotals,
  type DuePromise,
  type Tally,
} from '../../../domain/report/performance.ts';
import { MANUALS_SETTINGS, reportSettings, type Colours } from '../../../domain/report/settings.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, DAY, HOUR, MINUTE, plus, SECOND } from '../samples.ts';
import { anyTallies, DUE, MONTHS_END, promise } from './samples.ts';

const tallyOf = (due: readonly DuePromise[], now = MONTHS_END, name = 'pickup'): Tally => {
  const found = tallies(due, now).find(({ commitment }) => commitment === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const counts = ({ kept, late, missed, renewed, moved }: Tally) => ({ kept, late, missed, renewed, moved });
const NONE = { kept: 0, late: 0, missed: 0, renewed: 0, moved: 0 };

describe('J1: what became of what was promised', () => {
  it.each<[string, Partial<DuePromise>, object]>([
    ['kept long before', { metAt: plus(DUE, -DAY) }, { kept: 1 }],
    ['kept to the moment', { metAt: DUE }, { kept: 1 }],
    ['met a millisecond after', { metAt: plus(DUE, 1) }, { late: 1 }],
    ['met after the month', { metAt: plus(MONTHS_END, HOUR) }, { late: 1 }],
    ['never met', {}, { missed: 1 }],
    ['never met, and told', { missedAt: DUE, level: 3 }, { missed: 1 }],
    ['X1: ended a millisecond before it was due', { endedAt: plus(DUE, -1), endedBy: 'order_cancelled' }, {}],
    ['X1: past due when it ended', { endedAt: plus(DUE, DAY), endedBy: 'order_cancelled' }, { missed: 1 }],
    ['X1: past due and told when it ended', { endedAt: plus(DUE, DAY), missedAt: DUE, level: 1 }, { missed: 1 }],
    ['withdrawn: nothing made it', { withdrawn: true }, {}],
    ['X2: moved and kept', { metAt: DUE, moved: 4 }, { kept: 1, moved: 4 }],
    ['X2: moved and ended before it was due', { endedAt: plus(DUE, -DAY), moved: 4 }, {}],
    ['not yet due', { dueAt: plus(MONTHS_END, 1) }, {}],
    ['of an imported order’s history', { history: true }, {}],
    ['broken, promised anew and kept', { metAt: DUE, renewals: 2 }, { kept: 1, renewed: 1 }],
    ['broken, promised anew and not yet due', { dueAt: plus(MONTHS_END, 1), renewals: 1 }, {}],
  ])('%s', (_, otherwise, counted) => {
    expect(counts(tallyOf([promise(otherwise)]))).toEqual({ ...NONE, ...counted });
  });

  it('is missed from a millisecond after it was due', () => {
    expect([0, 1].map((after) => tallyOf([promise()], plus(DUE, after)).missed)).toEqual([0, 1]);
  });

  it('is counted by name, with a row for each promise though there be none', () => {
    const rows = tallies(
      [promise(), promise({ name: 'delivery', metAt: DUE }), promise({ name: 'delivery' })],
      MONTHS_END,
    );
    expect(rows.map(({ commitment }) => commitment)).toEqual(COMMITMENT_NAMES);
    expect(
      rows.filter(({ kept, late, missed }) => kept + late + missed > 0).map((row) => [row.commitment, counts(row)]),
    ).toEqual([
      ['pickup', { ...NONE, missed: 1 }],
      ['delivery', { ...NONE, kept: 1, missed: 1 }],
    ]);
  });

  it('says of the late ones by how much, of the others nothing', () => {
    const due = [
      promise({ metAt: plus(DUE, 90 * SECOND) }),
      promise({ metAt: plus(DUE, 2 * DAY) }),
      promise({ metAt: DUE }),
      promise(),
    ];
    expect(tallyOf(due).lateness).toEqual([90, 2 * 24 * 3600]);
  });

  it('X2: counts each row of a promise by itself', () => {
    const rows = [
      promise({ name: 'arrival' }),
      promise({ name: 'arrival', renewals: 1, dueAt: plus(DUE, DAY), metAt: plus(DUE, DAY), moved: 1 }),
    ];
    expect(counts(tallyOf(rows, MONTHS_END, 'arrival'))).toEqual({ ...NONE, kept: 1, missed: 1, renewed: 1, moved: 1 });
  });

  it('X12: says of receipts in how many whole days of the branch each came back: in time in no more than the limit', () => {
    // Due ten days after the date of the arrival, when November 18 is over.
    const arrivedAt = at('2026-11-08T23:00:00+08:00');
    const back = (metAt: Instant) => ({ ...promise({ name: 'receipt_return', metAt }), arrivedAt });
    const due = [
      back(arrivedAt),
      back(plus(arrivedAt, HOUR)),
      back(plus(arrivedAt, HOUR + 1)),
      back(DUE),
      back(plus(DUE, 1)),
      back(plus(DUE, 2 * DAY)),
      { ...promise({ name: 'receipt_return' }), arrivedAt },
    ];
    expect(tallyOf(due, MONTHS_END, 'receipt_return').daysToReturn).toEqual([0, 0, 1, 10, 11, 12]);
    expect(tallyOf([promise({ metAt: DUE })]).daysToReturn).toEqual([]);
  });

  it('adds up to the promises that were due and are owed', () => {
    const anyPromise = fc
      .record({
        name: fc.constantFrom(...COMMITMENT_NAMES),
        dueAt: fc.integer({ min: -40, max: 5 }).map((days) => plus(MONTHS_END, days * DAY)),
        history: fc.boolean(),
        renewals: fc.nat(2),
        metAt: fc.option(
          fc.integer({ min: -40, max: 5 }).map((days) => plus(MONTHS_END, days * DAY)),
          { nil: undefined },
        ),
        endedAt: fc.option(fc.constant(MONTHS_END), { nil: undefined }),
      })
      .map(promise);
    fc.assert(
      fc.property(fc.array(anyPromise), (due) => {
        const counted = due.filter(
          (each) => !each.history && !['void', 'open'].includes(commitmentState(each, MONTHS_END)),
        );
        expect(tallyTotals(tallies(due, MONTHS_END)).promised).toBe(counted.length);
      }),
    );
  });
});

describe('tallies of several branches as one', () => {
  /** Lists of figures are sets: their order says nothing. */
  const settled = (rows: readonly Tally[]) =>
    rows.map(({ lateness, daysToReturn, ...row }) => ({
      ...row,
      lateness: lateness.toSorted(),
      daysToReturn: daysToReturn.toSorted(),
    }));

  it('are the same in whatever order, and however grouped', () => {
    fc.assert(
      fc.property(anyTallies, anyTallies, anyTallies, (one, other, third) => {
        const all = settled(added([one, other, third]));
        expect(settled(added([third, one, other]))).toEqual(all);
        expect(settled(added([added([one, other]), third]))).toEqual(all);
        expect(settled(added([one, added([other, third])]))).toEqual(all);
      }),
    );
  });

  it('of one branch are its own, and of none are nothing', () => {
    fc.assert(
      fc.property(anyTallies, (one) => {
        expect(added([one])).toEqual(one);
      }),
    );
    expect(tallyTotals(added([]))).toEqual({ promised: 0, kept: 0, late: 0, missed: 0, shipments: 0 });
    expect(added([]).map(({ commitment }) => commitment)).toEqual(COMMITMENT_NAMES);
  });

  it('are what they would be if one branch had owed it all', () => {
    const [first, second] = [
      [promise(), promise({ metAt: DUE })],
      [promise({ metAt: plus(DUE, MINUTE) }), promise({ name: 'arrival' })],
    ];
    expect(settled(added([tallies(first, MONTHS_END), tallies(second, MONTHS_END)]))).toEqual(
      settled(tallies([...first, ...second], MONTHS_END)),
    );
  });

  it('come to the sums of what each promise came to', () => {
    fc.assert(
      fc.property(anyTallies, anyTallies, (one, other) => {
        const [a, b, both] = [tallyTotals(one), tallyTotals(other), tallyTotals(added([one, other]))];
        expect(both).toEqual({
          promised: a.promised + b.promised,
          kept: a.kept + b.kept,
          late: a.late + b.late,
          missed: a.missed + b.missed,
          shipments: a.shipments + b.shipments,
        });
      }),
    );
  });
});

describe('a row of figures', () => {
  const row = (
    otherwise: Partial<Tally> = {},
    table: CommitmentTable = COMMITMENTS,
    colours: Colours = MANUALS_SETTINGS.colours,
  ) =>
    performanceRow(
      { commitment: 'receipt_return', ...NONE, lateness: [], daysToReturn: [], ...otherwise },
      table,
      colours,
    );

  it('has what was promised, kept in percent, its colour and the percentiles (J1, J2)', () => {
    expect(
      row({ kept: 7, late: 1, missed: 1, renewed: 1, moved: 2, lateness: [40, 10, 30, 20], daysToReturn: [3, 9, 5] }),
    ).toEqual({
      commitment: 'receipt_return',
      rule: 'E2',
      promised: 9,
      kept: 7,
      late: 1,
      missed: 1,
      renewed: 1,
      moved: 2,
      keptPercent: 77.8,
      colour: 'orange',
      latenessP50Seconds: 20,
      latenessP95Seconds: 40,
      daysToReturnP50: 5,
      daysToReturnP95: 9,
    });
  });

  it('where nothing was promised has no share, colour or percentile', () => {
    expect(row()).toMatchObject({
      promised: 0,
      keptPercent: null,
      colour: null,
      latenessP50Seconds: null,
      latenessP95Seconds: null,
      daysToReturnP50: null,
      daysToReturnP95: null,
    });
  });

  it.each([
    [1000, 0, 'green'],
    [900, 100, 'green'],
    [899, 101, 'yellow'],
    [850, 150, 'yellow'],
    [849, 151, 'orange'],
    [750, 250, 'orange'],
    [749, 251, 'red'],
    [0, 1000, 'red'],
  ])('with %i kept and %i missed, of a goal of 90, is %s (J2)', (kept, missed, expected) => {
    expect(COMMITMENTS.receipt_return.goal).toBe(90);
    expect(row({ kept, missed }).colour).toBe(expected);
  });

  it('X12: is judged before it is rounded: 94.95 % is not green with a goal of 95', () => {
    expect(row({ commitment: 'pickup', kept: 1899, missed: 101 })).toMatchObject({ keptPercent: 95, colour: 'yellow' });
    expect(row({ commitment: 'pickup', kept: 1900, missed: 100 })).toMatchObject({ keptPercent: 95, colour: 'green' });
  });

  it('X12: of just as many as the goal asks for is green, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1000 }), (goal, hundreds) => {
        const table = withOverrides({ receipt_return: { goal } });
        const [kept, promised] = [goal * hundreds, 100 * hundreds];
        expect(row({ kept, missed: promised - kept }, table).colour).toBe('green');
        expect(row({ kept: kept - 1, missed: promised - kept + 1 }, table).colour).not.toBe('green');
      }),
    );
  });

  it('X11: goes by the goal and the colours of the deployment', () => {
    const { colours } = reportSettings({ colours: { yellow: 1, orange: 2, red: 3 } });
    const table = withOverrides({ receipt_return: { goal: 50 } });
    expect(row({ kept: 1, missed: 1 }, table, colours).colour).toBe('green');
    expect(row({ kept: 48, missed: 52 }, table, colours).colour).toBe('yellow');
    expect(row({ kept: 46, missed: 54 }, table, colours).colour).toBe('red');
  });

  it.each([-1, 100.5, '95', null])('X11: a goal is not %j', (goal) => {
    expect(() => overridesSchema.parse({ pickup: { goal } })).toThrow();
  });

  it('of a promise that is no longer made, in an old report, shows what was counted', () => {
    const old = { commitment: 'forgotten' as CommitmentName, kept: 1, missed: 1 };
    expect(row(old)).toMatchObject({ commitment: 'forgotten', rule: '', promised: 2, keptPercent: 50, colour: null });
  });

  it('is of the month as it stands: a moment later it may be another', () => {
    const late = promise({ metAt: at('2026-12-01T08:00:00+08:00') });
    expect(row(tallyOf([late], plus(MONTHS_END, -1)))).toMatchObject({ promised: 1, keptPercent: 0 });
  });
});
