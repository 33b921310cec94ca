import type { Commitment } from '../../domain/commitment/commitment.ts';
import { latest, type Explanation } from '../../domain/report/explanation.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { COMMITMENT, commitmentItem, commitmentOf } from './commitment-items.ts';
import { NEW } from './shipment-store.ts';
import { getItem, putItem, queryAll, queryFirst, writeTogether, type Item, type Key, type Write } from './table.ts';

/** What a report comes to, in a few figures. */
export type Totals = Readonly<Record<string, number>>;

/** One branch's part of a report, as it is registered; its rows are in a file. */
export interface BranchReport {
  readonly kind: ReportKind;
  readonly period: string;
  readonly branch: string;
  readonly generatedAt: Instant;
  readonly rows: number;
  readonly totals: Totals;
  /** Where its rows are kept. */
  readonly file: string;
  /** Counts the writes; a write names the version that it was made from. */
  readonly version: number;
  /** Of a report that has to be answered: how many of its rows are. */
  readonly answered?: number | undefined;
  /** When the last row was answered. */
  readonly explainedAt?: Instant | undefined;
}

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

export const BRANCH_REPORT = 'BRANCH_REPORT';
export const REPORT = 'REPORT#';
const EXPLANATIONS = 'EXPLANATIONS#';

export const branchReportPartition = ({
  kind,
  period,
  branch,
}: Pick<BranchReport, 'kind' | 'period' | 'branch'>): string => `BRANCH_REPORT#${kind}#${period}#${branch}`;
const branchReportKey = (report: Pick<BranchReport, 'kind' | 'period' | 'branch'>): Key => ({
  pk: branchReportPartition(report),
  sk: BRANCH_REPORT,
});
const reportPartition = (kind: ReportKind): string => `REPORTS#${kind}`;

export async function readBranchReport(
  report: Pick<BranchReport, 'kind' | 'period' | 'branch'>,
): Promise<BranchReport | undefined> {
  const item = await getItem(branchReportKey(report));
  return item && branchReportOf(item);
}

/** Registers a branch's part of a report, with what the branch has to answer. @throws Clashed with `report` when there is one already */
export async function writeBranchReport(report: BranchReport, question: Commitment | undefined): Promise<void> {
  await writeTogether([
    { item: { ...report, ...branchReportKey(report) }, condition: NEW, clash: 'report' },
    ...(question ? [{ item: questionItem(report, question), condition: NEW, clash: 'report' }] : []),
  ]);
}

/** What a branch has answered so far, and the promise to answer, with the report that both are of. */
export interface AnsweredReport {
  readonly report: BranchReport;
  readonly question: Commitment | undefined;
  readonly explanations: ReadonlyMap<string, Explanation>;
}

export async function readAnsweredReport(
  of: Pick<BranchReport, 'kind' | 'period' | 'branch'>,
): Promise<AnsweredReport | undefined> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': branchReportPartition(of) },
    ConsistentRead: true,
  });
  const report = items.find(({ sk }) => sk === BRANCH_REPORT);
  if (!report) return undefined;
  const question = items.find(({ sk }) => String(sk).startsWith(COMMITMENT));
  const explanations = items
    .filter(({ sk }) => String(sk).startsWith(EXPLANATIONS))
    .flatMap((item) => item['explanations'] as Explanation[]);
  return {
    report: branchReportOf(report),
    question: question && commitmentOf(question),
    explanations: latest(explanations),
  };
}

/**
 * Writes answers of a branch, and what they make of its report and of its promise to answer.
 * @throws Clashed with `report` when others were written since it was read
 */
export async function writeExplanations(
  before: AnsweredReport,
  explanations: readonly Explanation[],
  after: Pick<AnsweredReport, 'report' | 'question'>,
  together: readonly Write[],
): Promise<void> {
  const { pk } = branchReportKey(before.report);
  await writeTogether([
    ...together,
    // In the order of the writes, in which a later answer takes the place of the one before.
    {
      item: { pk, sk: EXPLANATIONS + String(after.report.version).padStart(6, '0'), explanations },
      condition: NEW,
      clash: 'report',
    },
    {
      item: { ...after.report, ...branchReportKey(after.report) },
      condition: '#version = :version',
      values: { ':version': before.report.version },
      names: { '#version': 'version' },
      clash: 'report',
    },
    ...(before.question && after.question
      ? [
          {
            item: questionItem(after.report, after.question),
            condition: '#level = :level',
            values: { ':level': before.question.level },
            names: { '#level': 'level' },
            clash: 'report',
          },
        ]
      : []),
  ]);
}

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

function questionItem(report: BranchReport, question: Commitment): Key & Item {
  return commitmentItem(branchReportPartition(report), { report: report.kind, period: report.period }, question);
}

export function branchReportOf({ pk, sk, ...report }: Item): BranchReport {
  return report as unknown as BranchReport;
}

export function reportOf({ pk, sk, ...report }: Item): Report {
  return report as unknown as Report;
}
