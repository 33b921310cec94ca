import * as z from 'zod';
import { BRANCH_REPORT, ownEvent } from '../../domain/branch-report/branch-report-kind.ts';
import { branchReportId, type BranchReport, type BranchReportFile } from '../../domain/branch-report/branch-report.ts';
import { withEvent } from '../../domain/promise/record-event.ts';
import { REPORTS, REPORT_KINDS, spanOfReport, type ReportKind, type ReportRule } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable, companyTimeZone } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { gatheredFile, keepJson } from '../adapters/report-files.ts';
import { readSubject, writeFile } from '../adapters/subject-store.ts';
import { Clashed } from '../adapters/table.ts';
import { GATHER } from './gather/gather.ts';
import { readPlace } from './gather/places.ts';

const Input = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  period: z.string(),
  asOf: z.string().transform((text) => text as Instant),
  branch: z.string(),
  execution: z.string().optional(),
});

/** What the last step learns of a branch. */
export type BranchSwept = Pick<BranchReport, 'branch' | 'rows' | 'totals'>;

/**
 * One branch's part of a report, or the company's. Called by the sweep's machine for each branch. What was made once is not made again: a
 * second sweep of a period finds the first one's part, and nobody hears of it twice.
 */
export async function handler(input: unknown): Promise<BranchSwept> {
  const { kind, period, asOf, branch, execution } = Input.parse(input);
  log.appendKeys({ execution, report: kind, period, branch });
  const { rows, totals } =
    (await readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch }))) ??
    (await sweep(kind, period, branch, asOf));
  return { branch, rows, totals };
}

async function sweep(kind: ReportKind, period: string, code: string, asOf: Instant): Promise<BranchReport> {
  const place = await readPlace(code);
  const span = spanOfReport(kind, period, companyTimeZone());
  if (!place || !span) throw new RangeError(`there is no branch ${code} or no period ${period}`);
  const { rows, totals, asked = 0 } = await GATHER[kind](place, span, asOf);
  const file = gatheredFile(kind, period, code, asOf);
  await keepJson(file, rows);

  const { branchHears }: ReportRule = REPORTS[kind];
  const report: BranchReport = {
    kind,
    period,
    branch: code,
    timeZone: place.timeZone,
    generatedAt: asOf,
    rows: rows.length,
    asked: branchHears === 'question' ? asked : 0,
    totals,
    file,
    status: 'sent',
    version: 0,
  };
  try {
    await writeFile(BRANCH_REPORT, undefined, sent(report, asOf));
  } catch (error) {
    // Another run was first, and its part counts.
    const first = error instanceof Clashed ? await readSubject(BRANCH_REPORT, branchReportId(report)) : undefined;
    if (!first) throw error;
    return first;
  }
  log.info('swept', { rows: report.rows });
  return report;
}

/** The report as it is sent: where it asks for answers, it promises them (E5). */
function sent(report: BranchReport, now: Instant): BranchReportFile {
  const file = { subject: report, events: [], commitments: [] };
  return report.asked > 0 ? withEvent(BRANCH_REPORT, file, ownEvent('sent', now), now, commitmentTable()) : file;
}
