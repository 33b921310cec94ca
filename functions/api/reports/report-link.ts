import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import { branchReportId } from '../../../domain/branch-report/branch-report.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { commitmentTable, companyTimeZone, reportSettings } from '../../adapters/environment.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { keepRendered } from '../../adapters/keep-rendered.ts';
import { linkTo, renderedFile, sharedFile, type ReportFormat } from '../../adapters/report-files.ts';
import { readReport } from '../../adapters/report-store.ts';
import { readSubject } from '../../adapters/subject-store.ts';
import { formatsOf } from '../../report/formats-of.ts';
import { partOf } from '../../report/part.ts';
import { render } from '../../report/render.ts';

/** A report: of a branch, or without one of all. */
export interface NamedReport {
  readonly kind: ReportKind;
  readonly period: string;
  readonly branch?: string | undefined;
}

/**
 * A link of some minutes to a report, for whoever has it, and until when what branches answered stands in it (E5).
 * @throws Problem not_found, also for a format in which there is none
 */
export async function reportLink(
  { kind, period, branch }: NamedReport,
  format: ReportFormat,
  now: Instant,
): Promise<{ readonly url: string; readonly expiresAt: Instant; readonly answersUntil: Instant }> {
  const { key, answersUntil } =
    branch === undefined ? await whole(kind, period, format) : await ofBranch({ kind, period, branch }, format, now);
  const name = `${kind}-${period}-${branch ?? 'all'}.${format}`;
  return { ...(await linkTo(key, name, now)), answersUntil };
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
    settings: reportSettings(),
  };
  const key = sharedFile(kind, period, branch, format);
  await keepRendered(key, format, render(rendered, format));
  return { key, answersUntil: now };
}
