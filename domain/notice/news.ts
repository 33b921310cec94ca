import type { ToldRole } from '../contacts/told-roles.ts';
import type { ReportKind } from '../report/reports.ts';
import type { Instant } from '../time/instant.ts';

/** What the bus tells, as far as notices are made of it. Which of these an event has follows from its type. */
export interface NewsDetail {
  readonly subject: string;
  readonly subjectId: string;
  readonly waybillNumber: string;
  readonly mailOrderId: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly destinationBranch: string;
  /** None of a report of all branches. */
  readonly branch?: string;
  readonly commitment: string;
  readonly level: number;
  readonly tells: ToldRole;
  readonly departments?: readonly string[];
  readonly telling: number;
  readonly dueAt: Instant;
  readonly occurredAt: Instant;
  readonly reasons: readonly { readonly rule: string; readonly code: string }[];
  readonly report: ReportKind;
  readonly period: string;
  readonly rows: number;
  readonly address: string;
  /** Whether a row of a branch's report asks for an answer (E5). */
  readonly answerAwaited?: boolean;
  readonly generatedAt: Instant;
}

export interface News {
  /** `commitment.missed`, `report.ready` … */
  readonly type: string;
  /** The same id is the same event, delivered again. */
  readonly id: string;
  readonly detail: NewsDetail;
}
