import type { Totals } from '../../domain/branch-report/branch-report.ts';
import type { CommitmentTable } from '../../domain/commitments.ts';
import { carrierRow, type Carried } from '../../domain/report/carriers.ts';
import { agentRow, type AgentTally } from '../../domain/report/desk/agents.ts';
import { deskRow, type KindTally } from '../../domain/report/desk/desk.ts';
import { performanceRow, type Tally } from '../../domain/report/performance.ts';
import { explained, type UnreturnedRow } from '../../domain/report/receipt-rows.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { ReportSettings } from '../../domain/report/settings.ts';
import { localText, type Instant } from '../../domain/time/instant.ts';
import { withSnakeKeys } from '../adapters/key-case.ts';
import type { ReportFormat } from '../adapters/report-files.ts';
import { cellsOf, COLUMNS, type Cell } from './columns.ts';
import { csv } from './csv.ts';
import type { Part } from './part.ts';
import { xlsx } from './xlsx.ts';

export interface Rendered {
  readonly kind: ReportKind;
  readonly period: string;
  /** Null for the report of all branches. */
  readonly branch: string | null;
  readonly generatedAt: Instant;
  readonly totals: Totals;
  readonly parts: Iterable<Part> | AsyncIterable<Part>;
  /** The IANA zone in which the report's own time is told. */
  readonly timeZone: string;
  /** The promises with this deployment's goals; how far below a goal each colour begins, and the goals of what is no promise (J2). */
  readonly table: CommitmentTable;
  readonly settings: ReportSettings;
}

type Content = AsyncGenerator<string | Uint8Array>;

/**
 * A report as people and programs read it, piece by piece: JSON or CSV for programs, a workbook for spreadsheet programs. Of
 * JSON and CSV no more is held at once than a part of the report, of a workbook all of it.
 */
export function render(report: Rendered, format: ReportFormat): Content {
  switch (format) {
    case 'json':
      return json(report);
    case 'csv':
      return csv(COLUMNS[report.kind], tableOf(report));
    case 'xlsx':
      return xlsx(report.kind, COLUMNS[report.kind], tableOf(report));
  }
}

async function* json(report: Rendered): Content {
  const { kind, period, branch, generatedAt, totals, timeZone } = report;
  const generated_at = localText(generatedAt, timeZone);
  const head = JSON.stringify({ kind, period, branch, generated_at, totals: withSnakeKeys(totals) });
  yield `${head.slice(0, -1)},"rows":[`;
  let separator = '';
  for await (const rows of shown(report)) {
    if (rows.length === 0) continue;
    yield separator + rows.map((row) => JSON.stringify(row)).join(',');
    separator = ',';
  }
  yield ']}';
}

async function* tableOf(report: Rendered): AsyncGenerator<readonly Readonly<Record<string, Cell>>[]> {
  for await (const rows of shown(report)) yield rows.map((row) => cellsOf(row));
}

/** The rows as they are shown, part by part. */
async function* shown(report: Rendered): AsyncGenerator<object[]> {
  for await (const part of report.parts) yield shownRows(part, report).map((row) => withSnakeKeys(row));
}

function shownRows({ branch, rows, explanations }: Part, { kind, timeZone, table, settings }: Rendered): object[] {
  switch (kind) {
    case 'performance':
      return (rows as Tally[]).map((tally) => performanceRow(tally, table, settings.colours));
    case 'agents':
      return (rows as AgentTally[]).map((tally) => agentRow(tally, table, settings));
    case 'desk':
      return (rows as KindTally[]).map((tally) => deskRow(tally, table, settings));
    case 'case_reviews':
      return rows as object[];
    case 'unreturned_receipts':
      return (rows as UnreturnedRow[]).map((row) => ({
        branch,
        ...explained(row, explanations.get(row.waybillNumber), timeZone),
      }));
    case 'carriers':
      return (rows as Carried[]).map((carried) => carrierRow(carried, settings.colours));
    case 'exceptions':
    case 'receipt_chase':
      return (rows as object[]).map((row) => ({ branch, ...row }));
  }
}
