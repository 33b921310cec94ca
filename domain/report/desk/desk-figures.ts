import type { CommitmentTable } from '../../commitments.ts';
import { colour, type Colour } from '../colour.ts';
import { percentile } from '../percentile.ts';
import type { ReportSettings } from '../settings.ts';
import type { DeskTally, Share } from './desk-tally.ts';

/** How many of a hundred, to one decimal, and its colour (J2). */
interface Judged {
  readonly percent: number | null;
  readonly colour: Colour | null;
}

interface Kept extends Judged {
  readonly promised: number;
  readonly kept: number;
  readonly p50Seconds: number | null;
  readonly p95Seconds: number | null;
}

/** The figures of a row: of an agent, of a team, of a type and channel, or of the desk (J1). */
export interface DeskFigures {
  readonly cases: number;
  readonly firstResponse: Kept;
  readonly resolution: Kept;
  readonly firstContact: Judged & { readonly settled: number; readonly solved: number };
  readonly reopened: { readonly cases: number; readonly percent: number | null };
  readonly callBack: { readonly scores: number; readonly average: number | null };
  readonly reviews: DeskTally['verdicts'];
}

/**
 * The figures of what cases come to.
 * @param table the promises with this deployment's own goals
 * @param settings its goal for the first contact, and how far below a goal each colour begins
 */
export function deskFigures(
  tally: DeskTally,
  table: CommitmentTable,
  { goals, colours }: Pick<ReportSettings, 'goals' | 'colours'>,
): DeskFigures {
  // Judged before it is rounded (X12).
  const judged = (share: Share, goal: number): Judged => ({
    percent: rounded(percentOf(share), 1),
    colour: colour(percentOf(share), goal, colours) ?? null,
  });
  const kept = ({ of, so }: Share, goal: number, times: readonly number[]): Kept => ({
    promised: of,
    kept: so,
    ...judged({ of, so }, goal),
    p50Seconds: percentile(times, 50) ?? null,
    p95Seconds: percentile(times, 95) ?? null,
  });
  const { cases, firstContact, reopened, scores, verdicts } = tally;
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    cases,
    firstResponse: kept(tally.firstResponse, table.first_response.goal, tally.responseSeconds),
    resolution: kept(tally.resolution, table.resolution.goal, tally.resolutionSeconds),
    firstContact: { settled: firstContact.of, solved: firstContact.so, ...judged(firstContact, goals.first_contact) },
    reopened: { cases: reopened.so, percent: rounded(percentOf(reopened), 1) },
    callBack: { scores: scores.length, average: rounded(scores.length === 0 ? undefined : sum / scores.length, 2) },
    reviews: verdicts,
  };
}

/** Divided last: 57 of 100 are 57 %, and 100 times 0.57 is less. */
function percentOf({ of, so }: Share): number | undefined {
  return of === 0 ? undefined : (100 * so) / of;
}

/** To so many decimals; null where nothing was measured. */
export function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;
}
