import { spanOf, type PeriodUnit, type Span } from './period.ts';

export interface ReportRule {
  /** The id of the rule in the domain rules. */
  readonly rule: string;
  /** What it lists, as a clause. */
  readonly lists: string;
  /** Of what parts it is made: one of each branch, one of the whole company, or both: what the company's desk owes is no branch's. */
  readonly at: 'branches' | 'company' | 'branches_and_company';
  /** When it is made of the period that has just ended, an EventBridge schedule in the company's time zone for each unit that it is of. */
  readonly runs: Readonly<Partial<Record<PeriodUnit, string>>>;
  /** What a branch gets to hear of its part: nothing, a notice, or a notice that it has to answer. */
  readonly branchHears?: 'notice' | 'question';
}

/** Every report that a sweep makes, once: schedules, the API and the docs are made from this table. */
// prettier-ignore
export const REPORTS = {
  unreturned_receipts: {
    rule: 'E5', lists: 'receipts that are wanted and not returned, of goods that have arrived, and lost ones until that is explained', at: 'branches', runs: { month: 'cron(30 0 1 * ? *)' }, branchHears: 'question',
  },
  performance: { rule: 'J1', lists: 'what was promised and what was kept, commitment by commitment', at: 'branches_and_company', runs: { month: 'cron(0 1 1 * ? *)' } },
  exceptions: { rule: 'F3', lists: 'what was missed, moved more than once, signed for irregularly, lost or disputed, and exceptions', at: 'branches_and_company', runs: { week: 'cron(0 1 ? * MON *)' } },
  receipt_chase: { rule: 'E4', lists: 'receipts that are past due, or due within three days', at: 'branches', runs: { day: 'cron(0 7 * * ? *)' }, branchHears: 'notice' },
  carriers: { rule: 'F2', lists: 'what each carrier brought, and how it differed from the manifests of its vehicles', at: 'company', runs: { month: 'cron(30 1 1 * ? *)' } },
  agents: { rule: 'J1', lists: 'the cases that came, agent by agent and team by team: answers and solutions in time, first contact, call backs, reviews', at: 'company', runs: { month: 'cron(0 1 8 * ? *)' } },
  desk: { rule: 'J1', lists: 'the cases that came, by type and channel, and how many complaints there were of a thousand shipments', at: 'company', runs: { month: 'cron(0 1 8 * ? *)', quarter: 'cron(0 1 8 1,4,7,10 ? *)' } },
  case_reviews: { rule: 'G4', lists: 'of the cases that were closed a fifth of each agent\'s, which supervisors review, and what became of those of the three weeks before', at: 'company', runs: { week: 'cron(0 1 ? * MON *)' } },
} as const satisfies Record<string, ReportRule>;

export type ReportKind = keyof typeof REPORTS;
export const REPORT_KINDS = Object.keys(REPORTS) as ReportKind[];

/** Of what units of time a report is made: a first one at least. */
export function unitsOf(kind: ReportKind): readonly [PeriodUnit, ...PeriodUnit[]] {
  const { runs }: ReportRule = REPORTS[kind];
  return Object.keys(runs) as [PeriodUnit, ...PeriodUnit[]];
}

/** The span of a period of a report in a zone; undefined for what is a period of none of its units. */
export function spanOfReport(kind: ReportKind, period: string, zone: string): Span | undefined {
  return unitsOf(kind)
    .map((unit) => spanOf(unit, period, zone))
    .find((span) => span !== undefined);
}
