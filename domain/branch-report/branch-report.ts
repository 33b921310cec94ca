import type { Life, SubjectEvent, SubjectFile, Teller, Timed } from '../promise/subject.ts';
import type { Answer } from '../report/receipt-rows.ts';
import type { ReportKind } from '../report/reports.ts';
import type { Instant } from '../time/instant.ts';

/** What a report comes to, in a few figures. */
export type Totals = Readonly<Record<string, number>>;

export const BRANCH_REPORT_STATUSES = ['sent', 'answered'] as const;
export type BranchReportStatus = (typeof BRANCH_REPORT_STATUSES)[number];

/** One branch's part of a report, as it is registered; its rows are in a file. */
export interface BranchReport {
  readonly kind: ReportKind;
  readonly period: string;
  readonly branch: string;
  readonly timeZone: string;
  readonly generatedAt: Instant;
  readonly rows: number;
  /** How many of its rows ask the branch for an answer (E5). */
  readonly asked: number;
  readonly totals: Totals;
  /** Where its rows are kept. */
  readonly file: string;
  readonly status: BranchReportStatus;
  readonly version: number;
}

/** A branch's answer for a row, with what its list says of this row. What it makes somebody accountable for stands with it, whatever is configured later. */
export type RowExplained = Answer & {
  /** Whether the row asked for it. */
  readonly asked: boolean;
};

interface EventDetails {
  readonly sent: object;
  readonly explained: { readonly explanations: readonly RowExplained[] };
  readonly answered: object;
}

export type BranchReportEvent = {
  readonly [T in keyof EventDetails]: SubjectEvent & { readonly type: T; readonly details: EventDetails[T] };
}[keyof EventDetails];

export type BranchReportLife = Life<BranchReport, BranchReportEvent>;
export type BranchReportFile = SubjectFile<BranchReport, BranchReportEvent>;
export type TimedBranchReportEvent = Timed<BranchReportEvent>;

/** Names a branch's part of a report among all. */
export function branchReportId({ kind, period, branch }: Pick<BranchReport, 'kind' | 'period' | 'branch'>): string {
  return `${kind}.${period}.${branch}`;
}

/** What the branch has answered, and who gave the answer: the latest for each waybill. */
export function explanationsOf(events: readonly BranchReportEvent[]): ReadonlyMap<string, RowExplained & Teller> {
  const rows = events.flatMap((event) => {
    if (event.type !== 'explained') return [];
    const { actor, reportedBy, details } = event;
    return details.explanations.map((row) => ({ ...row, actor, reportedBy }));
  });
  return new Map(rows.map((row) => [row.waybillNumber, row]));
}

/** How many rows are answered: those that are not due are by themselves. */
export function answeredRows({ subject: { rows, asked }, events }: BranchReportLife): number {
  return rows - asked + [...explanationsOf(events).values()].filter((row) => row.asked).length;
}
