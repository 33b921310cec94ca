import { stringify } from 'csv-stringify/sync';
import snakecaseKeys from 'snakecase-keys';
import { performanceRow, type Tally } from '../../../domain/report/performance.ts';
import { explained, type UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { Explanation } from '../../../domain/report/explanation.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import type { ReportFormat } from '../../adapters/report-files.ts';
import type { Totals } from '../../../domain/branch-report/branch-report.ts';

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
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** The IANA zone in which the report's own time is told. */
  readonly timeZone: string;
}

/** A report as people and programs read it: JSON, or CSV for spreadsheet programs. */
export function render(report: Rendered, format: ReportFormat): string {
  const rows = shownRows(report).map((row) => snakecaseKeys(row, { deep: true }));
  return format === 'csv' ? csv(report.kind, rows) : json(report, rows);
}

function shownRows({ kind, branch, rows, explanations, timeZone }: Rendered): Record<string, unknown>[] {
  switch (kind) {
    case 'performance':
      return (rows as Tally[]).map((tally) => ({ ...performanceRow(tally) }));
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

/** With a byte order mark, without which spreadsheet programs garble Chinese, and no cell that they would take for a formula. */
function csv(kind: ReportKind, rows: readonly Record<string, unknown>[]): string {
  return stringify(
    rows.map((row) => flattened(row)),
    { header: true, columns: [...COLUMNS[kind]], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

const RECEIPT = ['branch', 'waybill_number', 'partner', 'receipt_status', 'arrived_at', 'due_at', 'days_overdue'];

/** The columns of each report as CSV: the same whatever its rows have. */
const COLUMNS: Readonly<Record<ReportKind, readonly string[]>> = {
  unreturned_receipts: [
    ...RECEIPT,
    'declared_value_amount',
    'declared_value_currency',
    'responsible_person',
    'explanation_reason',
    'explanation_note',
    'explanation_expected_at',
    'accountability_rule',
    'accountability_person',
    'accountability_amount',
    'accountability_currency',
    'accountability_share',
  ],
  performance: [
    'commitment',
    'rule',
    'promised',
    'kept',
    'late',
    'missed',
    'renewed',
    'kept_percent',
    'colour',
    'lateness_p50_seconds',
    'lateness_p95_seconds',
    'days_to_return_p50',
    'days_to_return_p95',
  ],
  exceptions: ['branch', 'waybill_number', 'partner', 'what', 'rule', 'commitment', 'at', 'level', 'reasons'],
  receipt_chase: RECEIPT,
};

/** Objects in a row become columns of their own (`declared_value_amount`), lists one cell. */
function flattened(row: Record<string, unknown>, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (Array.isArray(value)) return [[prefix + name, value.join('; ')]];
      if (typeof value === 'object' && value !== null)
        return Object.entries(flattened(value as Record<string, unknown>, `${prefix}${name}_`));
      return [[prefix + name, value]];
    }),
  );
}
