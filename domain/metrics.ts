interface Metric {
  /** What one of it is, in the words of the dashboard. */
  readonly counts: string;
  readonly unit: 'Count' | 'Seconds';
  /** The dimensions beside `service`. */
  readonly dimensions: readonly string[];
}

/** Every metric, once: the functions emit from this table and the dashboard is made from it. */
// prettier-ignore
export const METRICS = {
  Bookings: { counts: 'shipments booked', unit: 'Count', dimensions: [] },
  InstructionsSent: { counts: 'pickup instructions sent (A4)', unit: 'Count', dimensions: [] },
  CommitmentsMet: { counts: 'promises kept', unit: 'Count', dimensions: ['commitment'] },
  CommitmentsLate: { counts: 'promises met after they were due', unit: 'Count', dimensions: ['commitment'] },
  CommitmentsMissed: { counts: 'misses told, by level of escalation (B3)', unit: 'Count', dimensions: ['commitment', 'level'] },
  Deliveries: { counts: 'shipments delivered', unit: 'Count', dimensions: [] },
  IrregularSignOffs: { counts: 'goods released against D1-D4', unit: 'Count', dimensions: [] },
  ReceiptsReturned: { counts: 'receipts back at their origin branch (E2)', unit: 'Count', dimensions: [] },
  SweepsFinished: { counts: 'sweeps finished', unit: 'Count', dimensions: ['report'] },
  SweepBranchesFailed: { counts: 'branches missing in a report', unit: 'Count', dimensions: ['report'] },
  Pickups: { counts: 'shipments picked up', unit: 'Count', dimensions: [] },
  Lateness: { counts: 'by how much promises were late', unit: 'Seconds', dimensions: ['commitment'] },
  DaysToReturn: { counts: 'days in which a receipt came back', unit: 'Count', dimensions: [] },
  Overdue: { counts: 'promises overdue now', unit: 'Count', dimensions: ['commitment'] },
  OverdueAtBranch: { counts: 'promises overdue now, by branch', unit: 'Count', dimensions: ['branch'] },
  OldestOverdue: { counts: 'how long the oldest promise is overdue', unit: 'Seconds', dimensions: ['commitment'] },
  ReceiptsOutstanding: { counts: 'receipts not back, by days since the goods arrived', unit: 'Count', dimensions: ['age'] },
  WatchesFinished: { counts: 'looks of the watch at what is due', unit: 'Count', dimensions: [] },
  TimersStartedAgain: { counts: 'timers that had not rung and were started again', unit: 'Count', dimensions: [] },
  NoticesSent: { counts: 'notices sent', unit: 'Count', dimensions: ['kind'] },
  NoticesFailed: { counts: 'notices that no channel took at first', unit: 'Count', dimensions: [] },
  NoticesToNobody: { counts: 'notices with nobody to tell', unit: 'Count', dimensions: [] },
  NoticesUnacknowledged: { counts: 'notices that nobody acknowledged in time', unit: 'Count', dimensions: [] },
  EscalationsUnanswered: { counts: 'notices of the last level that nobody acknowledged', unit: 'Count', dimensions: [] },
  WebhooksDelivered: { counts: 'events that webhook endpoints took', unit: 'Count', dimensions: [] },
  WebhookAttemptsFailed: { counts: 'requests to webhook endpoints that failed', unit: 'Count', dimensions: [] },
  WebhookEndpointsDisabled: { counts: 'webhook endpoints disabled because they are gone, or failed for 3 days', unit: 'Count', dimensions: [] },
  WebhookWatchesFinished: { counts: 'looks of the watch of webhooks at what is to be tried', unit: 'Count', dimensions: [] },
  ApiErrors: { counts: 'requests refused or failed, by error code', unit: 'Count', dimensions: ['code'] },
  OrdersByMail: { counts: 'messages at the address for orders, by what became of them (A1)', unit: 'Count', dimensions: ['outcome'] },
  AuditLinesLost: { counts: 'requests that left no line in the audit log', unit: 'Count', dimensions: [] },
  CasesOpened: { counts: 'cases opened, by type and channel (G1)', unit: 'Count', dimensions: ['caseType', 'channel'] },
  CasesInQueue: { counts: 'cases that the desk works on now, by how long ago they came', unit: 'Count', dimensions: ['age'] },
  PromisesAboutToBreak: { counts: 'promises of the desk that are due soon', unit: 'Count', dimensions: ['within'] },
  OldestUnanswered: { counts: 'by how long the oldest answer to a customer is past due', unit: 'Seconds', dimensions: [] },
  GraveExceptions: { counts: 'exceptions of grade 1 that are not solved (F1)', unit: 'Count', dimensions: [] },
  StepsDelayed: { counts: 'tries that failed of steps that have failed for more than a minute', unit: 'Count', dimensions: [] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

/** The dimensions that a metric is emitted with, beside `service`. */
export type MetricDimensions<M extends MetricName> = Readonly<
  Record<(typeof METRICS)[M]['dimensions'][number], string>
>;
