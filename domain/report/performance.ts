import { commitmentState } from '../promise/commitment-state.ts';
import type { Commitment } from '../promise/commitment.ts';
import { COMMITMENT_NAMES, type CommitmentName, type CommitmentTable } from '../commitments.ts';
import type { Instant } from '../time/instant.ts';
import { daysToReturn } from '../receipt/days-to-return.ts';
import { colour, type Colour } from './colour.ts';
import { percentile } from './percentile.ts';
import type { Colours } from './settings.ts';

const SECOND = 1000;

/** What became of the promises of one name: figures that can be added up over branches. */
export interface Tally {
  readonly commitment: CommitmentName;
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  /** Those that had been made before, and were made anew (X2); counted among the others too. */
  readonly renewed: number;
  /** How often a due time moved before it had passed (X2). */
  readonly moved: number;
  /** By how many seconds each of the late ones was late. */
  readonly lateness: readonly number[];
  /** Of receipts, in how many days each came back. */
  readonly daysToReturn: readonly number[];
}

/** A row of the performance report: what was promised and what was kept (J1), with a colour for how far it is off (J2). */
export interface PerformanceRow {
  readonly commitment: CommitmentName;
  readonly rule: string;
  readonly promised: number;
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly renewed: number;
  readonly moved: number;
  readonly keptPercent: number | null;
  readonly colour: Colour | null;
  readonly latenessP50Seconds: number | null;
  readonly latenessP95Seconds: number | null;
  readonly daysToReturnP50: number | null;
  readonly daysToReturnP95: number | null;
}

/** A promise that was due, with the arrival from which a receipt's days are counted. */
export type DuePromise = Commitment & { readonly arrivedAt?: Instant | undefined };

/** What became by `now` of promises that were due, each row by itself (X2); what ended before it was due, and an imported order's history, does not count. */
export function tallies(due: readonly DuePromise[], now: Instant): Tally[] {
  const counted = due
    .filter(({ history, withdrawn }) => !history && !withdrawn)
    .map((promise) => ({ ...promise, state: commitmentState(promise, now) }));
  return COMMITMENT_NAMES.map((commitment) => {
    const named = counted.filter(({ name, state }) => name === commitment && state !== 'void' && state !== 'open');
    const inState = (state: string) => named.filter((promise) => promise.state === state);
    return {
      commitment,
      kept: inState('met').length,
      late: inState('late').length,
      missed: inState('missed').length,
      renewed: named.filter(({ renewals }) => renewals > 0).length,
      moved: named.reduce((total, promise) => total + promise.moved, 0),
      lateness: inState('late').map(({ metAt, dueAt }) => between(dueAt, metAt) / SECOND),
      daysToReturn: named
        .filter(({ metAt, arrivedAt }) => metAt !== undefined && arrivedAt !== undefined)
        .map(({ metAt, arrivedAt, dueAt, timeZone }) => daysToReturn(arrivedAt ?? dueAt, metAt ?? dueAt, timeZone)),
    };
  });
}

/** Tallies of several branches as one. */
export function added(parts: readonly (readonly Tally[])[]): Tally[] {
  return COMMITMENT_NAMES.map((commitment) => {
    const named = parts.flatMap((tally) => tally.filter((each) => each.commitment === commitment));
    const sum = (of: (tally: Tally) => number): number => named.reduce((total, tally) => total + of(tally), 0);
    return {
      commitment,
      kept: sum(({ kept }) => kept),
      late: sum(({ late }) => late),
      missed: sum(({ missed }) => missed),
      renewed: sum(({ renewed }) => renewed),
      moved: sum(({ moved }) => moved),
      lateness: named.flatMap(({ lateness }) => lateness),
      daysToReturn: named.flatMap(({ daysToReturn }) => daysToReturn),
    };
  });
}

/** What tallies come to in all, and how many shipments were booked: of each it is promised once that its instruction goes out. */
export function tallyTotals(rows: readonly Tally[]): {
  readonly promised: number;
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly shipments: number;
} {
  const sum = (of: (tally: Tally) => number): number => rows.reduce((total, tally) => total + of(tally), 0);
  const [kept, late, missed] = [sum((tally) => tally.kept), sum((tally) => tally.late), sum((tally) => tally.missed)];
  const shipments = sum((tally) => (tally.commitment === 'dispatch' ? promisedOf(tally) : 0));
  return { promised: sum(promisedOf), kept, late, missed, shipments };
}

function promisedOf({ kept, late, missed }: Tally): number {
  return kept + late + missed;
}

/**
 * A row of the report from its figures.
 * @param table the promises with this deployment's own goals
 * @param colours how far below the goal each colour begins
 */
export function performanceRow(tally: Tally, table: CommitmentTable, colours: Colours): PerformanceRow {
  const { lateness, daysToReturn, commitment, ...counts } = tally;
  const promised = promisedOf(tally);
  // Divided last: 57 of 100 are 57 %, and 100 times 0.57 is less.
  const keptPercent = promised === 0 ? undefined : (100 * tally.kept) / promised;
  // Of an old report perhaps a promise that is no longer made.
  const { rule = '', goal } = (table as Partial<CommitmentTable>)[commitment] ?? {};
  return {
    commitment,
    rule,
    promised,
    ...counts,
    keptPercent: keptPercent === undefined ? null : Math.round(keptPercent * 10) / 10,
    // Judged before it is rounded (X12).
    colour: (goal !== undefined && colour(keptPercent, goal, colours)) || null,
    latenessP50Seconds: percentile(lateness, 50) ?? null,
    latenessP95Seconds: percentile(lateness, 95) ?? null,
    daysToReturnP50: percentile(daysToReturn, 50) ?? null,
    daysToReturnP95: percentile(daysToReturn, 95) ?? null,
  };
}

function between(from: Instant | undefined, to: Instant | undefined): number {
  return Date.parse(to ?? '') - Date.parse(from ?? '');
}
