import type { ReportedCaseEventType } from '../../domain/case/case-event-types.ts';
import type { CaseType, Channel } from '../../domain/case/case.ts';
import type { Actor } from '../../domain/promise/subject.ts';
import type { Chance } from './chance.ts';

/** What is done about a case, and how many seconds after it was received. */
export interface Done {
  readonly type: ReportedCaseEventType;
  readonly after: number;
}

const MINUTES = 60;
const HOURS = 60 * MINUTES;
const DAYS = 24 * HOURS;

/** What is done about one case, by chance. */
class Work {
  readonly done: Done[] = [];
  private readonly chance: Chance;
  private at = 0;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  percent(times: number): boolean {
    return this.chance.percent(times);
  }

  /** Something is done after what was done before, so many times of a hundred. @param due about how many seconds it may take */
  next(type: ReportedCaseEventType, due: number, times = 100): void {
    this.at += this.within(due);
    if (this.percent(times)) this.done.push({ type, after: this.at });
  }

  /** Something is done beside all else. */
  beside(type: ReportedCaseEventType, due: number, times: number): void {
    if (this.percent(times)) this.done.push({ type, after: this.within(due) });
  }

  /** Often when it is due, or a second before or after. */
  private within(due: number): number {
    return this.chance.percent(25) ? due + this.chance.between(-1, 1) : this.chance.upTo(2 * due);
  }
}

/** What the desk and its customer do about a case (G2-G4). */
export function workForCustomer(chance: Chance, type: CaseType, channel: Channel): readonly Done[] {
  const work = new Work(chance);
  work.next('responded', channel === 'phone' || channel === 'chat' ? 30 : 2 * HOURS, 85);
  if (type === 'complaint') work.beside('acknowledged', 2 * HOURS, 80);
  for (let rounds = chance.upTo(2); rounds > 0; rounds -= 1) chance.oneOf(ROUNDS)(work);
  if (type === 'after_sales') repaired(work);
  if (work.percent(75)) solved(work, type);
  else work.next('withdrawn', DAYS, 30);
  return work.done;
}

const ROUNDS: readonly ((work: Work) => void)[] = [
  (work) => {
    work.next('customer_replied', 6 * HOURS);
    work.next('responded', 2 * HOURS, 80);
  },
  (work) => {
    work.next('information_asked', 2 * HOURS);
    work.next('customer_replied', 12 * HOURS, 80);
  },
  (work) => {
    work.next('department_asked', HOURS);
    work.next('department_answered', 30 * MINUTES, 85);
  },
];

function solved(work: Work, type: CaseType): void {
  work.next('solved', DAYS);
  if (work.percent(25)) {
    work.next('reopened', 2 * DAYS);
    work.next('solved', DAYS, 70);
  }
  if (type === 'complaint') work.beside('called_back', 5 * DAYS, 80);
  work.next('confirmed', DAYS, 60);
  work.next('closed', DAYS, 60);
}

/** A repair, step by step (G6). */
function repaired(work: Work): void {
  work.next('classified', 4 * HOURS, 90);
  work.next(work.percent(80) ? 'approved' : 'refused', HOURS);
  work.next('handled', DAYS, 90);
  work.next('tracked', 2 * DAYS, 90);
  work.next('reported_back', DAYS, 85);
}

/** What is done about an exception (F1, F4). */
export function workOnException(chance: Chance, kind: string): readonly Done[] {
  const work = new Work(chance);
  if (kind === 'loss') work.beside('plan_agreed', 30 * MINUTES, 75);
  work.next('task_accepted', 4 * HOURS, 80);
  work.next('task_done', 2 * DAYS, 75);
  return work.done;
}

const AGENT: Actor = { name: '坐席甲', role: 'agent' };
const SUPERVISOR: Actor = { name: '主管', role: 'customer_service_supervisor' };
const CUSTOMER: Actor = { name: '客户', role: 'customer' };

/** Who does what is not done by the agent. */
const BY: Partial<Record<ReportedCaseEventType, Actor>> = {
  acknowledged: SUPERVISOR,
  customer_replied: CUSTOMER,
  confirmed: CUSTOMER,
  reopened: CUSTOMER,
  withdrawn: CUSTOMER,
};

/** What each type of event has to tell besides. @param words that are told once */
const TELLS: Partial<Record<ReportedCaseEventType, (words: string) => object>> = {
  responded: (message) => ({ message }),
  customer_replied: (message) => ({ message }),
  information_asked: (message) => ({ message }),
  reported_back: (message) => ({ message }),
  department_asked: (question) => ({ department: 'warehouse', question }),
  solved: (summary) => ({ summary }),
  reopened: (reason) => ({ reason }),
  refused: (reason) => ({ reason }),
  called_back: () => ({ score: 4 }),
  classified: () => ({ category: 'repair' }),
  plan_agreed: (plan) => ({ plan, participants: [SUPERVISOR, AGENT] }),
  task_done: (outcome) => ({ outcome }),
};

/** The words of an event, that no other event has. */
export const wordsOf = (eventId: string): string => `(${eventId})`;

/** What is reported to the API of something that was done. */
export function bodyOf(eventId: string, type: ReportedCaseEventType, occurredAt: string): object {
  const tells = TELLS[type]?.(wordsOf(eventId));
  return { event_id: eventId, type, occurred_at: occurredAt, actor: BY[type] ?? AGENT, ...tells };
}
