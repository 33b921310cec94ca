import { COMPANY } from '../contacts/told-roles.ts';
import type { SubjectKind } from '../promise/subject.ts';
import type { Case, CaseStatus } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { CASE_EVENT_TYPES } from './case-event-types.ts';
import { caseFigures } from './case-figures.ts';
import { caseSummary } from './case-summary.ts';
import { CLASSES } from './classes.ts';
import { CONDITIONS } from './conditions.ts';
import { departmentsAsked } from './departments-asked.ts';
import { follows } from './follows.ts';
import { CASE_PHASES, CASE_PROMISES } from './promises.ts';
import { queueOrder } from './queue-order.ts';
import { refusal, type CaseRefusal } from './refusal.ts';
import { statusOf } from './standing.ts';

/** In which of a partner's lists a case stands, by its status. */
const LISTS: Readonly<Record<CaseStatus, string>> = {
  open: 'open',
  waiting_for_customer: 'open',
  waiting_for_department: 'open',
  reopened: 'open',
  solved: 'open',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

/** A case of the service desk: an inquiry, a complaint, an after-sales request, an exception (F, G). */
export const CASE: SubjectKind<Case, CaseEvent, CaseRefusal> = {
  kind: 'case',
  id: ({ caseNumber }) => caseNumber,
  beginsAt: ({ receivedAt }) => receivedAt,
  references: ({ caseNumber, partner, waybillNumber, type, channel }) => ({
    caseNumber,
    partner,
    waybillNumber,
    caseType: type,
    channel,
  }),
  listed: (file) => ({
    partner: file.subject.partner,
    at: file.subject.receivedAt,
    shows: { ...caseSummary(file) },
  }),
  lists: LISTS,
  queued: queueOrder,
  figures: caseFigures,
  facts: ['description', 'wanted', 'requester', 'exception'],
  events: CASE_EVENT_TYPES,
  statusOf: ({ events }) => statusOf(events),
  refuses: refusal,
  follows,
  debtors: {
    desk: ({ timeZone, calendar }) => ({ branch: COMPANY, timeZone, calendar }),
    responsible: ({ exception, timeZone, calendar }) =>
      exception?.branch === undefined
        ? { branch: COMPANY, timeZone, calendar }
        : {
            branch: exception.branch,
            timeZone: exception.branchTimeZone ?? timeZone,
            calendar: exception.branchCalendar,
          },
  },
  atCompany: { desk: 'always', responsible: 'sometimes' },
  conditions: CONDITIONS,
  measures: {},
  milestones: {},
  carries: ({ events }, commitment) =>
    commitment.name === 'department_answer' ? { departments: departmentsAsked(events, commitment) } : {},
  carriesOnBus: ['departments'],
  exceptionAt: ({ exception }, { type }) =>
    type === 'opened' && exception ? (exception.branch ?? COMPANY) : undefined,
  classes: CLASSES,
  phases: CASE_PHASES,
  promises: CASE_PROMISES,
};
