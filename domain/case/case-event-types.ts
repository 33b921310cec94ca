import type { EventRule } from '../promise/subject.ts';
import type { Case, CaseType } from './case.ts';
import type { CaseDetails, CaseEventType } from './case-event.ts';

/** Where a case can be when something happens to it: being worked on, solved, closed, or withdrawn. */
export const STAGES = ['worked_on', 'solved', 'closed', 'withdrawn'] as const;
export type Stage = (typeof STAGES)[number];

/** What a type of event of a case is. */
export interface CaseEventRule extends EventRule {
  readonly source: 'cases' | 'exceptions' | 'events' | 'huidan';
  /** In which stages it fits. */
  readonly fitsIn: readonly Stage[];
  /** Of which type of case it can be told, where that is not every one. */
  readonly of?: CaseType;
  /** Whether the customer, whose case it is, tells it too. */
  readonly customerTells?: true;
  /** Whether the branch that has the task of an exception tells it too. */
  readonly branchTells?: true;
  /** Which of its details are the company's business: partners do not see them, nor does the bus tell them. */
  readonly ofCompany?: readonly string[];
}

const ANY = ['worked_on', 'solved', 'closed'] as const;
const ACTIVE = ['worked_on'] as const;
const STARTED = ['worked_on', 'solved'] as const;

/** Every type of event of a case, once (G2-G4, G6, F1, F4): when it fits, who tells it, who sees it. */
// prettier-ignore
export const CASE_EVENT_TYPES = {
  opened: { tells: 'somebody turned to the desk, or an exception was found (G1, F1)', source: 'huidan', fitsIn: ACTIVE, counts: 'CasesOpened' },
  taken: { tells: 'an agent took the case, and keeps it (G3)', source: 'events', fitsIn: STARTED },
  handed_over: { tells: 'a supervisor gave the case to another agent (G3)', source: 'events', fitsIn: ANY, internal: true },
  responded: { tells: 'the customer was answered (G2)', source: 'events', fitsIn: ANY },
  customer_replied: { tells: 'the customer wrote or called again', source: 'events', fitsIn: ANY, customerTells: true },
  information_asked: { tells: 'the customer was asked for something, and the case waits for it', source: 'events', fitsIn: ACTIVE },
  department_asked: { tells: 'another department was asked for help (G2)', source: 'events', fitsIn: ACTIVE, internal: true },
  department_answered: { tells: 'the department answered (G2)', source: 'events', fitsIn: STARTED, internal: true },
  acknowledged: { tells: 'the supervisor acknowledged the complaint (G3)', source: 'events', fitsIn: ANY },
  solved: { tells: 'there is a solution, with its summary (G4)', source: 'events', fitsIn: STARTED, onBus: ['knowledge'] },
  confirmed: { tells: 'the customer confirmed the solution (G4)', source: 'events', fitsIn: ['solved'], customerTells: true },
  closed: { tells: 'the case is closed (G4)', source: 'events', fitsIn: ['solved'] },
  reopened: { tells: 'the solution did not hold', source: 'events', fitsIn: ['solved', 'closed'], customerTells: true },
  called_back: { tells: 'the customer was called back and gave a score (G3)', source: 'events', fitsIn: ['solved', 'closed'], onBus: ['score'] },
  selected_for_review: { tells: 'the case is among those that supervisors review (G4)', source: 'huidan', fitsIn: ANY, internal: true, onBus: ['week'] },
  reviewed: { tells: 'a supervisor reviewed the closed case (G4)', source: 'events', fitsIn: ['closed'], internal: true, onBus: ['verdict'] },
  noted: { tells: 'the desk noted something for itself', source: 'events', fitsIn: [...ANY, 'withdrawn'], internal: true, changesNothing: true },
  merged: { tells: 'the case went into another', source: 'events', fitsIn: STARTED, onBus: ['into'] },
  withdrawn: { tells: 'the customer withdrew it', source: 'events', fitsIn: STARTED, customerTells: true },
  plan_agreed: { tells: 'the joint plan of a grave exception stands (F1)', source: 'events', fitsIn: ACTIVE, of: 'exception' },
  task_accepted: { tells: 'whoever is responsible has taken the task (F4)', source: 'events', fitsIn: ACTIVE, of: 'exception', branchTells: true },
  task_done: { tells: 'whoever is responsible has put it right (F4)', source: 'events', fitsIn: STARTED, of: 'exception', branchTells: true, ofCompany: ['cost'] },
  disproved: { tells: 'what was told later shows that there was no exception', source: 'huidan', fitsIn: STARTED, of: 'exception' },
  classified: { tells: 'the request was classified (G6)', source: 'events', fitsIn: ACTIVE, of: 'after_sales' },
  approved: { tells: 'the request was approved (G6)', source: 'events', fitsIn: ACTIVE, of: 'after_sales' },
  refused: { tells: 'the request was refused (G6)', source: 'events', fitsIn: ACTIVE, of: 'after_sales' },
  handled: { tells: 'what was asked for is under way: goods that come back are booked (G6)', source: 'events', fitsIn: ACTIVE, of: 'after_sales', onBus: ['waybillNumber'] },
  return_booked: { tells: 'the shipment is booked by which the goods come back (G6)', source: 'huidan', fitsIn: ACTIVE, of: 'after_sales', onBus: ['waybillNumber'] },
  tracked: { tells: 'what was asked for is done (G6)', source: 'events', fitsIn: ACTIVE, of: 'after_sales' },
  reported_back: { tells: 'the customer was told how the request ended (G6)', source: 'events', fitsIn: STARTED, of: 'after_sales' },
} as const satisfies Record<keyof CaseDetails, CaseEventRule>;

/** The types that are reported to `…/events`. */
export type ReportedCaseEventType = {
  [T in CaseEventType]: (typeof CASE_EVENT_TYPES)[T]['source'] extends 'events' ? T : never;
}[CaseEventType];

/** Whether a type of event can be told of a case at all: what exceptions and after-sales have is told of no other. */
export function isOf(type: CaseEventType, { type: caseType }: Pick<Case, 'type'>): boolean {
  const { of }: CaseEventRule = CASE_EVENT_TYPES[type];
  return of === undefined || of === caseType;
}

/** The types of event that someone outside may bring about when a case is in a stage. */
export function allowedIn(stage: Stage, subject: Case): CaseEventType[] {
  return (Object.keys(CASE_EVENT_TYPES) as CaseEventType[]).filter((type) => {
    const rule: CaseEventRule = CASE_EVENT_TYPES[type];
    return rule.source === 'events' && rule.fitsIn.includes(stage) && isOf(type, subject);
  });
}
