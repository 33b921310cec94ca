import { REPORTS, type ReportRule } from '../../../domain/report/reports.ts';
import { publish } from '../../adapters/bus.ts';
import type { BranchReport } from '../../../domain/branch-report/branch-report.ts';
import type { Report } from '../../adapters/report-store.ts';

/** Tells a branch of its part of a report, where there is something in it for the branch to hear (E4, E5). */
export async function tellBranchReport({
  kind,
  period,
  branch,
  rows,
  asked,
  totals,
  generatedAt,
}: BranchReport): Promise<void> {
  const { rule, branchHears }: ReportRule = REPORTS[kind];
  if (branchHears === undefined || rows === 0) return;
  const address = `/v1/reports/${kind}/${period}?branch=${branch}`;
  await publish([
    {
      type: `report.${kind}`,
      id: `${kind}.${period}.${branch}`,
      detail: {
        report: kind,
        rule,
        period,
        branch,
        generatedAt,
        rows,
        totals,
        address,
        answerAwaited: asked > 0,
      },
    },
  ]);
}

/** Tells that a report is there as a whole, or once more when branches that were missing are in it; not that answers are. */
export async function tellReport(
  before: Report | undefined,
  { kind, period, rows, totals, branches, failedBranches, generatedAt }: Report,
): Promise<void> {
  if (before?.generatedAt === generatedAt) return;
  const address = `/v1/reports/${kind}/${period}`;
  await publish([
    {
      type: 'report.ready',
      id: `${kind}.${period}.${generatedAt}`,
      detail: {
        report: kind,
        rule: REPORTS[kind].rule,
        period,
        generatedAt,
        branches,
        failedBranches,
        rows,
        totals,
        address,
      },
    },
  ]);
}
