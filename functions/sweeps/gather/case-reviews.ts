import { reviewRow, type ReviewRow } from '../../../domain/report/desk/review-row.ts';
import { weeksUpTo } from '../../../domain/report/period.ts';
import { allCasesFoundBy } from '../../adapters/case-lookups.ts';
import { countedCases } from '../../adapters/counted-cases.ts';
import { drawReviews } from '../../case/draw-reviews.ts';
import type { Gather } from './gathered.ts';

/** So many weeks' samples are listed: by then the last review is due, holidays or not. */
const WEEKS = 4;

/** Draws the sample of the cases that were closed in the week, and lists it with those of the weeks before, as their reviews stand (G4). */
export const caseReviews: Gather<ReviewRow> = async ({ timeZone }, { from, to }, asOf) => {
  const weeks = weeksUpTo(from, timeZone, WEEKS);
  const [week = ''] = weeks;
  await drawReviews(week, { from, to }, asOf);
  const drawn = new Map<string, string>();
  // One that was drawn again stands in its last week.
  for (const each of weeks.toReversed()) {
    for await (const page of allCasesFoundBy('case_review', each))
      for (const { caseNumber } of page) drawn.set(caseNumber, each);
  }
  const cases = await countedCases([...drawn.keys()]);
  const rows = cases
    .map((one) => reviewRow(drawn.get(one.caseNumber) ?? week, one, asOf, timeZone))
    .toSorted((one, other) => (one.week + one.caseNumber < other.week + other.caseNumber ? 1 : -1));
  return {
    rows,
    totals: {
      rows: rows.length,
      drawn: rows.filter((row) => row.week === week).length,
      missed: rows.filter(({ state }) => state === 'missed').length,
    },
  };
};
