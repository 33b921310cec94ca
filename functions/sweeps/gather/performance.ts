import { monthOf } from '../../../domain/report/period.ts';
import { tallies, tallyTotals, type DuePromise, type Tally } from '../../../domain/report/performance.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { dueInMonth, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import type { Gather } from './gathered.ts';

/** What became of the promises that a branch had to keep in the month, by its own clock (J1). */
export const performance: Gather<Tally> = async ({ code, timeZone }, { from }, asOf) => {
  const due: DuePromise[] = [];
  // In the middle of a month it is the same month by every clock.
  for await (const page of dueInMonth(code, monthOf(later(from, 'P14D'), timeZone))) due.push(...page.map(withArrival));
  const rows = tallies(due, asOf);
  return { rows, totals: tallyTotals(rows) };
};

/** With the arrival from which a receipt's days are counted. */
function withArrival(row: ListedCommitment): DuePromise {
  return { ...row, arrivedAt: row.about['arrivedAt'] as Instant | undefined };
}
