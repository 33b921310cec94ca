import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import { branchReportId, explanationsOf, type BranchReport } from '../../domain/branch-report/branch-report.ts';
import type { Answered } from '../../domain/report/receipt-rows.ts';
import { REPORTS, type ReportRule } from '../../domain/report/reports.ts';
import { keptJson } from '../adapters/report-files.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile } from '../adapters/subject-store.ts';

/** Some of the rows of a report, as they were gathered, and what their branch has answered by now. */
export interface Part {
  /** Whose the rows are; null for those of all branches together. */
  readonly branch: string | null;
  readonly rows: readonly unknown[];
  /** The branch's answers, by waybill. */
  readonly explanations: ReadonlyMap<string, Answered>;
}

/** A branch's part of a report, with what the branch has answered by now (E5). */
export async function partOf(report: BranchReport): Promise<Part> {
  const { branch, file } = report;
  const [rows, explanations] = await Promise.all([keptJson(file), answersOf(report)]);
  return { branch, rows: rows as unknown[], explanations };
}

async function answersOf(report: BranchReport): Promise<Part['explanations']> {
  const { branchHears }: ReportRule = REPORTS[report.kind];
  if (branchHears !== 'question') return new Map();
  const file = await retryingOnClash(() => readFile(BRANCH_REPORT, branchReportId(report)));
  return explanationsOf(file?.events ?? []);
}
