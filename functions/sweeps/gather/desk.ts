import { kindTallies, type KindTally } from '../../../domain/report/desk/desk.ts';
import { monthsOf } from '../../../domain/report/period.ts';
import { casesOfMonths } from '../../adapters/counted-cases.ts';
import { readReport } from '../../adapters/report-store.ts';
import { deskTotals } from './desk-totals.ts';
import type { Gather } from './gathered.ts';

/** The cases that were received in the month or quarter, by type and channel (J1). */
export const desk: Gather<KindTally> = async ({ timeZone }, span, asOf) => {
  const months = monthsOf(span, timeZone);
  const [cases, shipments] = await Promise.all([casesOfMonths(months), shipmentsOf(months)]);
  return { rows: kindTallies(cases, asOf, shipments), totals: deskTotals(cases, asOf) };
};

/** How many shipments were booked in some months, as the reports of these on all branches tell; undefined where one is not there, or not whole. */
async function shipmentsOf(months: readonly string[]): Promise<number | undefined> {
  const reports = await Promise.all(months.map((month) => readReport('performance', month)));
  return reports.reduce((sum: number | undefined, report) => {
    const { shipments } = report?.totals ?? {};
    const isWhole = report?.failedBranches.length === 0;
    return sum === undefined || shipments === undefined || !isWhole ? undefined : sum + shipments;
  }, 0);
}
