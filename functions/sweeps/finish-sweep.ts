import pMap from 'p-map';
import * as z from 'zod';
import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import { branchReportId, type BranchReport } from '../../domain/branch-report/branch-report.ts';
import { REPORT_KINDS, type ReportKind } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { readReport, type Report } from '../adapters/report-store.ts';
import { readSubject } from '../adapters/subject-store.ts';
import { makeWhole } from '../report/whole-report.ts';

const Input = z.object({
  kind: z.enum(REPORT_KINDS),
  period: z.string(),
  asOf: z.string().transform((text) => text as Instant),
  execution: z.string().optional(),
  results: z.array(
    z.union([
      z.object({ branch: z.string(), failed: z.literal(true) }),
      z.object({ branch: z.string(), rows: z.number() }),
    ]),
  ),
});

const AT_ONCE = { concurrency: 10 };

/**
 * The last step of a sweep: the report as a whole, which names the branches that are missing in it. Called by the sweep's
 * machine. A whole report is made once; one with branches missing is made anew when one of them is there.
 */
export async function handler(
  input: unknown,
): Promise<Pick<Report, 'failedBranches'> & { readonly complete: boolean }> {
  const { kind, period, asOf, execution, results } = Input.parse(input);
  log.appendKeys({ execution, report: kind, period });
  const known = await readReport(kind, period);
  const failed = results.filter((result) => 'failed' in result).map(({ branch }) => branch);
  const nothingNew = known?.failedBranches.every((branch) => failed.includes(branch));
  const report = known && nothingNew ? known : await finish(kind, period, asOf, failed, results);
  count('SweepsFinished', { report: kind });
  count('SweepBranchesFailed', { report: kind }, report.failedBranches.length);
  if (report.failedBranches.length > 0) log.error('branches are missing', { branches: report.failedBranches });
  return { complete: report.failedBranches.length === 0, failedBranches: report.failedBranches };
}

async function finish(
  kind: ReportKind,
  period: string,
  asOf: Instant,
  failedBranches: readonly string[],
  results: z.output<typeof Input>['results'],
): Promise<Report> {
  const parts = await pMap(
    results.filter((result) => 'rows' in result),
    ({ branch }) => partOf(kind, period, branch),
    AT_ONCE,
  );
  return makeWhole({ kind, period, generatedAt: asOf, failedBranches }, parts);
}

async function partOf(kind: ReportKind, period: string, branch: string): Promise<BranchReport> {
  const report = await readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch }));
  if (!report) throw new Error(`the part of branch ${branch} is gone`);
  return report;
}
