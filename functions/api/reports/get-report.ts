import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import { branchReportId } from '../../../domain/branch-report/branch-report.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { commitmentTable, companyTimeZone, reportSettings } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { whyNotAt, type Caller } from '../../adapters/http/caller.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { keepRendered } from '../../adapters/keep-rendered.ts';
import { linkTo, renderedFile, sharedFile, type ReportFormat } from '../../adapters/report-files.ts';
import { readReport } from '../../adapters/report-store.ts';
import { readSubject } from '../../adapters/subject-store.ts';
import { formatsOf } from '../../report/formats-of.ts';
import { partOf } from '../../report/part.ts';
import { render } from '../../report/render.ts';
import { reportPath, reportQuery } from '../contract/report-schema.ts';

/**
 * GET /v1/reports/{kind}/{period}: a link of some minutes to the report of a branch, which is made for it, or of all, which is
 * there already. It says until when what branches answered stands in it (E5).
 */
export const handler = route({
  scope: 'reports:read',
  path: reportPath,
  query: reportQuery,
  respond: async ({ caller, path: { kind, period }, query: { branch, format }, now }) => {
    const why = whyNotOf(caller, branch);
    if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
    const { key, answersUntil } =
      branch === undefined ? await whole(kind, period, format) : await ofBranch({ kind, period, branch }, format, now);
    const name = `${kind}-${period}-${branch ?? 'all'}.${format}`;
    const { url, expiresAt } = await linkTo(key, name, now);
    const zone = companyTimeZone();
    return ok({ url, expiresAt: localText(expiresAt, zone), answersUntil: localText(answersUntil, zone) });
  },
});

/** Why a report cannot be that of the branch that is named, or of all: a branch's key sees those of its own. */
function whyNotOf(caller: Caller, branch: string | undefined): string | undefined {
  if (branch !== undefined) return whyNotAt(caller, branch);
  return caller.kind === 'branch' ? 'is needed: of which branch?' : undefined;
}

interface Found {
  readonly key: string;
  readonly answersUntil: Instant;
}

async function whole(kind: ReportKind, period: string, format: ReportFormat): Promise<Found> {
  const report = await readReport(kind, period);
  if (!report) throw new Problem('not_found', 'there is no such report');
  if (!formatsOf(report).includes(format))
    throw new Problem('not_found', `of ${report.rows} rows there is no ${format}: take the csv`);
  return { key: renderedFile(kind, period, format), answersUntil: report.renderedAt };
}

async function ofBranch(
  { kind, period, branch }: { readonly kind: ReportKind; readonly period: string; readonly branch: string },
  format: ReportFormat,
  now: Instant,
): Promise<Found> {
  const report = await readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch }));
  if (!report) throw new Problem('not_found', 'there is no such report');
  const { generatedAt, totals } = report;
  const rendered = {
    kind,
    period,
    branch,
    generatedAt,
    totals,
    parts: [await partOf(report)],
    timeZone: companyTimeZone(),
    table: commitmentTable(),
    colours: reportSettings().colours,
  };
  const key = sharedFile(kind, period, branch, format);
  await keepRendered(key, format, render(rendered, format));
  return { key, answersUntil: now };
}
