import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { monthOf, spanOf, type Span } from '../../../domain/report/period.ts';
import { tallies, tallyTotals, type DuePromise, type Tally } from '../../../domain/report/performance.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { allOpenAt, endedOfMonth, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import type { Gather } from './gathered.ts';

/** What became of the promises that a branch had to keep in the month, by its own clock (J1): those that have ended, and what is owed still. */
export const performance: Gather<Tally> = async ({ code, timeZone }, { from }, asOf) => {
  // In the middle of a month it is the same month by every clock.
  const month = monthOf(later(from, 'P14D'), timeZone);
  const { from: since, to: until } = spanOf('month', month, timeZone) as Span;
  const due = new Map<string, DuePromise>();
  // One that ends while this is read stands in both, the second time as it has ended.
  const take = (row: ListedCommitment): void => {
    due.set(`${row.subjectId}#${row.name}#${row.renewals}`, withArrival(row));
  };
  for (const name of COMMITMENT_NAMES) {
    for await (const page of allOpenAt(name, code, { since, until })) page.forEach(take);
  }
  for await (const page of endedOfMonth(code, month)) page.forEach(take);
  const rows = tallies([...due.values()], asOf);
  return { rows, totals: tallyTotals(rows) };
};

/** With the arrival from which a receipt's days are counted. */
function withArrival(row: ListedCommitment): DuePromise {
  return { ...row, arrivedAt: row.about['arrivedAt'] as Instant | undefined };
}
