import type { ReportKind } from '../report/reports.ts';
import type { Instant } from '../time/instant.ts';

/** What somebody is told of: numbers, codes and times, never a name, an address or somebody's words. */
export interface Topic {
  /** The kind of subject: `shipment`, `quote`, `branch_report`; of a report of all branches `report`. */
  readonly subject: string;
  readonly subjectId: string;
  readonly waybillNumber?: string | undefined;
  readonly partner?: string | undefined;
  /** The branch that it concerns, or the company. */
  readonly branch: string;
  /** Since when: when a promise was due, when something happened or was made. */
  readonly at: Instant;
  /** Of a promise: its name, how far its miss is told, and under which count of its timers. */
  readonly commitment?: string | undefined;
  readonly level?: number | undefined;
  readonly telling?: number | undefined;
  /** Of an answer that is promised: the codes of the departments that were asked. */
  readonly departments?: readonly string[] | undefined;
  /** Of a sign-off: against what the goods were given away. */
  readonly reasons?: readonly { readonly rule: string; readonly code: string }[] | undefined;
  readonly report?: ReportKind | undefined;
  readonly period?: string | undefined;
  readonly rows?: number | undefined;
  /** By when the branch has to answer it (E5); undefined where it has not to. */
  readonly answerBy?: Instant | undefined;
  /** Where a report is found in the API. */
  readonly address?: string | undefined;
}
