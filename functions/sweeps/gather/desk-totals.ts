import type { Totals } from '../../../domain/branch-report/branch-report.ts';
import { deskTally, type CountedCase } from '../../../domain/report/desk/desk-tally.ts';
import type { Instant } from '../../../domain/time/instant.ts';

/** What the cases of a report on the desk come to, in a few figures. */
export function deskTotals(cases: readonly CountedCase[], now: Instant): Totals {
  const { cases: all, complaints, reopened } = deskTally(cases, now);
  return { cases: all, complaints, solved: reopened.of, reopened: reopened.so };
}
