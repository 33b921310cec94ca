import * as z from 'zod';
import { question } from '../../domain/report/question.ts';
import { spanOf } from '../../domain/report/period.ts';
import { REPORTS, REPORT_KINDS, type ReportRule } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable, companyTimeZone } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { readBranch } from '../adapters/network-store.ts';
import { gatheredFile, keepJson } from '../adapters/report-files.ts';
import { readBranchReport, writeBranchReport, type BranchReport } from '../adapters/report-store.ts';
import { Clashed } from '../adapters/table.ts';
import { GATHER } from './gather/gather.ts';

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
 * One branch's part of a report. Called by the sweep's machine for each branch. What was made once is not made again: a
 * second sweep of a period finds the first one's part, and nobody hears of it twice.
 */
export async function handler(input: unknown): Promise<BranchSwept> {
  const { kind, period, asOf, branch, execution } = Input.parse(input);
  log.appendKeys({ execution, report: kind, period, branch });
  const { rows, totals } =
    (await readBranchReport({ kind, period, branch })) ?? (await sweep(kind, period, branch, asOf));
  return { branch, rows, totals };
}

async function sweep(
  kind: (typeof REPORT_KINDS)[number],
  period: string,
  code: string,
  asOf: Instant,
): Promise<BranchReport> {
  const branch = await readBranch(code);
  const span = spanOf(REPORTS[kind].of, period, companyTimeZone());
  if (!branch || !span) throw new RangeError(`there is no branch ${code} or no period ${period}`);
  const { rows, totals } = await GATHER[kind](branch, span, asOf);
  const file = gatheredFile(kind, period, code, asOf);
  await keepJson(file, rows);

  const { branchHears }: ReportRule = REPORTS[kind];
  const asks = branchHears === 'question' && rows.length > 0;
  const report = {
    kind,
    period,
    branch: code,
    generatedAt: asOf,
    rows: rows.length,
    totals,
    file,
    version: 0,
    ...(asks && { answered: 0 }),
  };
  try {
    await writeBranchReport(
      report,
      asks ? question(report, code, branch.timeZone, commitmentTable().explanation) : undefined,
    );
  } catch (error) {
    // Another run was first, and its part counts.
    const first = error instanceof Clashed ? await readBranchReport(report) : undefined;
    if (!first) throw error;
    return first;
  }
  log.info('swept', { rows: report.rows });
  return report;
}
