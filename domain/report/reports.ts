import type { PeriodUnit } from './period.ts';

export interface ReportRule {
  /** The id of the rule in the domain rules. */
  readonly rule: string;
  /** What it lists, as a clause. */
  readonly lists: string;
  /** Of what it is made: the period that has just ended. */
  readonly of: PeriodUnit;
  /** When it is made, an EventBridge schedule in the company's time zone. */
  readonly runs: string;
  /** What a branch gets to hear of its part: nothing, a notice, or a notice that it has to answer. */
  readonly branchHears?: 'notice' | 'question';
}

/** Every report that a sweep makes, once: machines, schedules, the API and the docs are made from this table. */
// prettier-ignore
export const REPORTS = {
  unreturned_receipts: {
    rule: 'E5', lists: 'receipts that are wanted and not returned, of goods that have arrived, and lost ones until that is explained', of: 'month', runs: 'cron(30 0 1 * ? *)', branchHears: 'question',
  },
  performance: { rule: 'J1', lists: 'what was promised and what was kept, commitment by commitment', of: 'month', runs: 'cron(0 1 1 * ? *)' },
  exceptions: { rule: 'F3', lists: 'what was missed, moved more than once, signed for irregularly, lost or disputed', of: 'week', runs: 'cron(0 1 ? * MON *)' },
  receipt_chase: { rule: 'E4', lists: 'receipts that are past due, or due within three days', of: 'day', runs: 'cron(0 7 * * ? *)', branchHears: 'notice' },
} as const satisfies Record<string, ReportRule>;

export type ReportKind = keyof typeof REPORTS;
export const REPORT_KINDS = Object.keys(REPORTS) as ReportKind[];
