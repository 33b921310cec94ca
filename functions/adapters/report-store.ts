import type { Totals } from '../../domain/branch-report/branch-report.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { getItem, queryFirst, writeTogether, type Item } from './table.ts';

/** A report as a whole. */
export interface Report {
  readonly kind: ReportKind;
  readonly period: string;
  readonly generatedAt: Instant;
  readonly branches: number;
  readonly rows: number;
  readonly totals: Totals;
  readonly failedBranches: readonly string[];
  /** When its files were begun: what branches had answered by then stands in them. */
  readonly renderedAt: Instant;
}

const REPORT = 'REPORT#';
const reportPartition = (kind: ReportKind): string => `REPORTS#${kind}`;

/**
 * Registers a report as a whole, or anew when branches that had failed, or answers, are in it.
 * @throws Clashed with `subject` where one is registered that was begun later
 */
export async function writeReport(report: Report): Promise<void> {
  await writeTogether([
    {
      item: { ...report, pk: reportPartition(report.kind), sk: REPORT + report.period },
      condition: 'attribute_not_exists(renderedAt) OR renderedAt <= :renderedAt',
      values: { ':renderedAt': report.renderedAt },
      clash: 'subject',
    },
  ]);
}

/** A report as a whole; none where it was registered before reports had files: its sweep makes it anew. */
export async function readReport(kind: ReportKind, period: string): Promise<Report | undefined> {
  const item = await getItem({ pk: reportPartition(kind), sk: REPORT + period });
  return item?.['renderedAt'] === undefined ? undefined : reportOf(item);
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
