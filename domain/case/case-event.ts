import type { Actor, Life, Reported, SubjectEvent, SubjectFile, Timed } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import { sameMinute } from '../time/same-minute.ts';
import type { Case } from './case.ts';

interface Noted {
  readonly note?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** What was said to the customer, or by the customer. */
interface Message extends Noted {
  readonly message: string;
}

/** Minor units of the company's currency. */
type Amount = number;

/** What each type of event of a case tells beside its time and actor. */
export interface CaseDetails {
  readonly opened: Noted;
  readonly taken: Noted;
  readonly handed_over: Noted & { readonly to: string; readonly reason: string; readonly approvedBy: string };
  readonly responded: Message;
  readonly customer_replied: Message;
  readonly information_asked: Message;
  readonly department_asked: Noted & { readonly department: string; readonly question: string };
  readonly department_answered: Noted & {
    readonly department?: string | undefined;
    readonly answer?: string | undefined;
  };
  readonly acknowledged: Noted;
  /** `knowledge` is the slug of the entry that answered it (G7). */
  readonly solved: Noted & { readonly summary: string; readonly knowledge?: string | undefined };
  readonly confirmed: Noted;
  readonly closed: Noted;
  readonly reopened: Noted & { readonly reason: string };
  readonly called_back: Noted & { readonly score: number };
  readonly selected_for_review: Noted & { readonly week: string };
  readonly reviewed: Noted & { readonly verdict: 'good' | 'fair' | 'poor' };
  readonly noted: Noted & { readonly note: string };
  readonly merged: Noted & { readonly into: string };
  readonly withdrawn: Noted & { readonly reason?: string | undefined };
  /** The joint plan of a grave exception (F1). */
  readonly plan_agreed: Noted & { readonly plan: string; readonly participants: readonly Actor[] };
  readonly task_accepted: Noted;
  readonly task_done: Noted & { readonly outcome: string; readonly cost?: Amount | undefined };
  /** What was told later shows that there was no exception. */
  readonly disproved: Noted & { readonly by: string };
  /** After-sales (G6). */
  readonly classified: Noted & { readonly category: string };
  readonly approved: Noted;
  readonly refused: Noted & { readonly reason: string };
  /** A return or exchange: the shipment by which the goods come back. */
  readonly handled: Noted & { readonly waybillNumber?: string | undefined };
  /** Huidan has booked the goods' way back. */
  readonly return_booked: Noted & { readonly waybillNumber: string };
  readonly tracked: Noted & { readonly result?: string | undefined };
  readonly reported_back: Message;
}

export type CaseEventType = keyof CaseDetails;

/** What an event of a type is. */
export type CaseEventOf<T extends CaseEventType> = T extends T
  ? SubjectEvent & { readonly type: T; readonly details: CaseDetails[T] }
  : never;

/** What happened to a case. */
export type CaseEvent = CaseEventOf<CaseEventType>;
export type CaseLife = Life<Case, CaseEvent>;
export type CaseFile = SubjectFile<Case, CaseEvent>;
export type ReportedCaseEvent = Reported<CaseEvent>;
export type TimedCaseEvent = Timed<CaseEvent>;

/** The events of some types, in the order of telling. */
export function caseEventsOf<T extends CaseEventType>(
  events: readonly CaseEvent[],
  ...types: readonly T[]
): CaseEventOf<T>[] {
  return events.filter(({ type }) => (types as readonly string[]).includes(type)) as unknown as CaseEventOf<T>[];
}

/** Those that had happened by a moment; of the same minute, all that are told (X5). */
export function until(events: readonly CaseEvent[], at: Instant): CaseEvent[] {
  return events.filter(({ occurredAt }) => occurredAt <= at || sameMinute(occurredAt, at));
}
