import pMap from 'p-map';
import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import {
  branchReportId,
  explanationsOf,
  type BranchReport,
  type RowExplained,
} from '../../../domain/branch-report/branch-report.ts';
import { localText } from '../../../domain/time/instant.ts';
import { commitmentTable, companyTimeZone, reportSettings } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { keptJson, share } from '../../adapters/report-files.ts';
import { readReport, type Report } from '../../adapters/report-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile, readSubject } from '../../adapters/subject-store.ts';
import { branchCodes } from '../../adapters/network-store.ts';
import { reportPath, reportQuery } from '../contract/report-schema.ts';
import { render } from './render.ts';

/**
 * GET /v1/reports/{kind}/{period}: a link of some minutes to the report of a branch, or of all. What branches have answered
 * by now stands in it (E5).
 */
export const handler = route({
  scope: 'reports:read',
  path: reportPath,
  query: reportQuery,
  respond: async ({ path: { kind, period }, query: { branch, format }, now }) => {
    const report: BranchReport | Report | undefined =
      branch === undefined
        ? await readReport(kind, period)
        : await readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch }));
    if (!report) throw new Problem('not_found', 'there is no such report');
    const explanations = await answersOf(report);
    const rows = (await keptJson(report.file)) as unknown[];
    const { generatedAt, totals } = report;
    const content = await render(
      {
        kind,
        period,
        branch: branch ?? null,
        generatedAt,
        totals,
        rows,
        explanations,
        timeZone: companyTimeZone(),
        table: commitmentTable(),
        colours: reportSettings().colours,
      },
      format,
    );
    const { url, expiresAt } = await share(`${kind}/${period}/${branch ?? 'all'}`, format, content, now);
    return ok({ url, expiresAt: localText(expiresAt, companyTimeZone()) });
  },
});

/** What branches have answered, of a report that has to be. */
async function answersOf({
  kind,
  period,
  ...report
}: BranchReport | Report): Promise<ReadonlyMap<string, RowExplained>> {
  if (kind !== 'unreturned_receipts') return new Map();
  const branches = 'branch' in report ? [report.branch] : await branchCodes();
  const files = await pMap(
    branches,
    (branch) => retryingOnClash(() => readFile(BRANCH_REPORT, branchReportId({ kind, period, branch }))),
    { concurrency: 10 },
  );
  return new Map(files.flatMap((file) => [...explanationsOf(file?.events ?? [])]));
}
