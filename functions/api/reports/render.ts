import snakecaseKeys from 'snakecase-keys';
import type { Totals } from '../../../domain/branch-report/branch-report.ts';
import type { CommitmentTable } from '../../../domain/commitments.ts';
import { performanceRow, type Tally } from '../../../domain/report/performance.ts';
import { explained, type Answer, type UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import type { Colours } from '../../../domain/report/settings.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import type { ReportFormat } from '../../adapters/report-files.ts';
import { cellsOf, COLUMNS } from './columns.ts';
import { csv } from './csv.ts';
import { xlsx } from './xlsx.ts';

export interface Rendered {
  readonly kind: ReportKind;
  readonly period: string;
  /** Null for the report of all branches. */
  readonly branch: string | null;
  readonly generatedAt: Instant;
  readonly totals: Totals;
  /** As they were gathered. */
  readonly rows: readonly unknown[];
  /** The answers of branches, by waybill. */
  readonly explanations: ReadonlyMap<string, Answer>;
  /** The IANA zone in which the report's own time is told. */
  readonly timeZone: string;
  /** The promises with this deployment's goals, and how far below them each colour begins (J2). */
  readonly table: CommitmentTable;
  readonly colours: Colours;
}

/** A report as people and programs read it: JSON or CSV for programs, a workbook for spreadsheet programs. */
export async function render(report: Rendered, format: ReportFormat): Promise<string | Uint8Array> {
  const { kind } = report;
  const rows = shownRows(report).map((row) => snakecaseKeys(row, { deep: true }));
  if (format === 'json') return json(report, rows);
  const cells = rows.map((row) => cellsOf(row));
  return format === 'csv' ? csv(COLUMNS[kind], cells) : xlsx(kind, COLUMNS[kind], cells);
}

function shownRows({
  kind,
  branch,
  rows,
  explanations,
  timeZone,
  table,
  colours,
}: Rendered): Record<string, unknown>[] {
  switch (kind) {
    case 'performance':
      return (rows as Tally[]).map((tally) => ({ ...performanceRow(tally, table, colours) }));
    case 'unreturned_receipts':
      return ofBranch(
        (rows as UnreturnedRow[]).map((row) => explained(row, explanations.get(row.waybillNumber), timeZone)),
        branch,
      );
    case 'exceptions':
    case 'receipt_chase':
      return ofBranch(rows as object[], branch);
  }
}

/** The rows of all branches say whose they are. */
function ofBranch(rows: readonly object[], branch: string | null): Record<string, unknown>[] {
  return rows.map((row) => ({ ...(branch !== null && { branch }), ...row }));
}

function json({ kind, period, branch, generatedAt, totals, timeZone }: Rendered, rows: readonly object[]): string {
  return JSON.stringify({
    kind,
    period,
    branch,
    generated_at: localText(generatedAt, timeZone),
    totals: snakecaseKeys(totals),
    rows,
  });
}
