import type { Totals } from '../../domain/branch-report/branch-report.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { getItem, putItem, queryFirst, type Item } from './table.ts';

/** A report as a whole. */
export interface Report {
  readonly kind: ReportKind;
  readonly period: string;
  readonly generatedAt: Instant;
  readonly branches: number;
  readonly rows: number;
  readonly totals: Totals;
  /** Where the rows of all branches are kept. */
  readonly file: string;
  readonly failedBranches: readonly string[];
}

const REPORT = 'REPORT#';
const reportPartition = (kind: ReportKind): string => `REPORTS#${kind}`;

/** Registers a report as a whole, or anew when branches that had failed are in it. */
export async function writeReport(report: Report): Promise<void> {
  await putItem({ ...report, pk: reportPartition(report.kind), sk: REPORT + report.period });
}

export async function readReport(kind: ReportKind, period: string): Promise<Report | undefined> {
  const item = await getItem({ pk: reportPartition(kind), sk: REPORT + period });
  return item && reportOf(item);
}

/** The reports of a kind, latest period first, from after the period `after`. */
export async function listReports(kind: ReportKind, after: string | undefined, limit: number): Promise<Report[]> {
  const items = await queryFirst(
    {
      KeyConditionExpression: after === undefined ? 'pk = :pk' : 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: {
        ':pk': reportPartition(kind),
        ...(after !== undefined && { ':after': REPORT + after }),
      },
      ScanIndexForward: false,
    },
    limit,
  );
  return items.map(reportOf);
}

export function reportOf({ pk, sk, ...report }: Item): Report {
  return report as unknown as Report;
}
