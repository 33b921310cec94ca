import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { BranchReportEvent } from './branch-report.ts';

/** The phase in which a branch's report waits: a machine. */
export const BRANCH_REPORT_PHASES = {
  month_end: 'From the month-end list that a branch is sent to its last answer (E5)',
} as const;

interface BranchReportWords {
  readonly event: BranchReportEvent;
  readonly moment: BranchReportEvent['type'];
  readonly condition: never;
  readonly debtor: 'reported';
  readonly measure: never;
  readonly phase: keyof typeof BRANCH_REPORT_PHASES;
  readonly role: Role;
}

/** What is promised of a report that a branch has to answer. */
export const BRANCH_REPORT_PROMISES = declarePromises<BranchReportWords>()({
  explanation: {
    rule: 'E5',
    phase: 'month_end',
    owedBy: 'reported',
    promise: 'the branch explains every receipt on the month-end list that is overdue',
    inChinese: '网点对月末清单上每张逾期回单作出说明',
    toDo: { en: 'Explain every receipt on the month-end list that is overdue', zh: '对月末清单上每张逾期回单作出说明' },
    goal: 95,
    terms: [{ countsFrom: [['sent']], due: { within: 'P5D' }, metBy: ['answered'] }],
    endedBy: [],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
});
