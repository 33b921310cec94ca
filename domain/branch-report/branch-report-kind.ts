import { HUIDAN } from '../promise/huidan.ts';
import type { SubjectKind } from '../promise/subject.ts';
import {
  answeredRows,
  branchReportId,
  type BranchReport,
  type BranchReportEvent,
  type BranchReportLife,
  type TimedBranchReportEvent,
} from './branch-report.ts';
import { BRANCH_REPORT_PHASES, BRANCH_REPORT_PROMISES } from './promises.ts';

/** A branch's part of a report: sent by a sweep, and answered by the branch where it asks for that. */
export const BRANCH_REPORT: SubjectKind<BranchReport, BranchReportEvent, never> = {
  kind: 'branch_report',
  id: branchReportId,
  beginsAt: ({ generatedAt }) => generatedAt,
  references: ({ kind, period }) => ({ report: kind, period }),
  events: {
    sent: { tells: 'a branch is sent a list that it has to answer', source: HUIDAN.name },
    explained: { tells: 'the branch has answered rows of the list', source: 'explanations' },
    answered: {
      tells: 'the branch has answered every row that asks for it',
      source: HUIDAN.name,
      madeBy: ['explained'],
    },
  },
  statusOf: ({ events }) => (events.some(({ type }) => type === 'answered') ? 'answered' : 'sent'),
  refuses: () => undefined,
  follows,
  debtors: { reported: ({ branch, timeZone }) => ({ branch, timeZone }) },
  conditions: {},
  measures: {},
  milestones: {},
  phases: BRANCH_REPORT_PHASES,
  promises: BRANCH_REPORT_PROMISES,
};

/** With the last answer that is asked for, the list is answered. */
function follows(life: BranchReportLife, { type, occurredAt }: TimedBranchReportEvent): TimedBranchReportEvent[] {
  const done = type === 'explained' && answeredRows(life) >= life.subject.rows;
  return done && !life.events.some((event) => event.type === 'answered') ? [ownEvent('answered', occurredAt)] : [];
}

/** An event of a list that Huidan itself brings about, once. */
export function ownEvent(
  type: 'sent' | 'answered',
  occurredAt: TimedBranchReportEvent['occurredAt'],
): TimedBranchReportEvent {
  return { eventId: `@${type}`, type, occurredAt, actor: HUIDAN, details: {} };
}
