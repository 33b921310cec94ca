import { sameName } from '../sign-off/same-name.ts';
import { later, type Instant } from '../time/instant.ts';
import { caseEventsOf, until, type CaseEventType, type CaseFile, type TimedCaseEvent } from './case-event.ts';
import { allowedIn, CASE_EVENT_TYPES, isOf, type CaseEventRule } from './case-event-types.ts';
import type { CaseStatus } from './case.ts';
import { canBeReopened, standing, type Standing } from './standing.ts';

/** What is missing before a case can be closed (G4). */
export type Missing = 'summary' | 'confirmation';

/** Why an event does not fit a case. */
export type CaseRefusal =
  | { readonly outcome: 'not_allowed'; readonly status: CaseStatus; readonly allowed: readonly CaseEventType[] }
  | { readonly outcome: 'not_closable'; readonly missing: readonly Missing[] }
  /** Who took it first keeps it (G3). */
  | { readonly outcome: 'taken'; readonly owner: string }
  /** Whoever approves a handover neither has the case nor gets it (G3). */
  | { readonly outcome: 'not_approved' }
  /** It takes a supervisor (G3, G4). */
  | { readonly outcome: 'not_a_supervisor' }
  /** Nobody reviews a case of their own (G4). */
  | { readonly outcome: 'own_case' };

/** After so long without a word of the customer a solved case may be closed unconfirmed. */
export const UNCONFIRMED_AFTER = 'P7D';

/** Who hands cases over, acknowledges complaints and reviews cases (G3, G4). */
export const SUPERVISORS: readonly string[] = ['customer_service_supervisor', 'customer_service_manager'];

/** Why an event does not fit, given what had happened by then; undefined when it does. */
export function refusal(event: TimedCaseEvent, { subject, events }: CaseFile): CaseRefusal | undefined {
  const stood = standing(until(events, event.occurredAt));
  const rule: CaseEventRule = CASE_EVENT_TYPES[event.type];
  if (event.type === 'closed' && stood.stage === 'worked_on')
    return { outcome: 'not_closable', missing: missing(stood) };
  if (!rule.fitsIn.includes(stood.stage) || !isOf(event.type, subject) || !fitsBesides(event, { subject, events }))
    return { outcome: 'not_allowed', status: subject.status, allowed: allowedNow(event, stood, { subject, events }) };
  switch (event.type) {
    case 'taken': {
      // Whoever was told that it is theirs keeps it, also where another tells late of having taken it before.
      const { owner } = standing(events);
      return owner !== undefined && !sameName(owner, event.actor.name) ? { outcome: 'taken', owner } : undefined;
    }
    case 'handed_over': {
      if (!SUPERVISORS.includes(event.actor.role)) return { outcome: 'not_a_supervisor' };
      const { approvedBy, to } = event.details;
      return [stood.owner ?? '', to].some((agent) => sameName(agent, approvedBy))
        ? { outcome: 'not_approved' }
        : undefined;
    }
    case 'acknowledged':
      return SUPERVISORS.includes(event.actor.role) ? undefined : { outcome: 'not_a_supervisor' };
    case 'reviewed':
      if (!SUPERVISORS.includes(event.actor.role)) return { outcome: 'not_a_supervisor' };
      return workedOn(event.actor.name, until(events, event.occurredAt)) ? { outcome: 'own_case' } : undefined;
    case 'closed':
      return stood.confirmed || mayStayUnconfirmed(stood, events, event.occurredAt)
        ? undefined
        : { outcome: 'not_closable', missing: missing(stood) };
    default:
      return undefined;
  }
}

/** What does fit at the time of an event. */
function allowedNow(
  { occurredAt }: TimedCaseEvent,
  { stage }: Standing,
  file: Pick<CaseFile, 'subject' | 'events'>,
): CaseEventType[] {
  return allowedIn(stage, file.subject).filter((type) => fitsBesides({ type, occurredAt }, file));
}

/** What else has to be so: an answer needs a question, and after-sales goes step by step (G6). */
function fitsBesides(
  { type, occurredAt }: Pick<TimedCaseEvent, 'type' | 'occurredAt'>,
  { subject, events }: Pick<CaseFile, 'subject' | 'events'>,
): boolean {
  const had = (...types: readonly CaseEventType[]): boolean =>
    caseEventsOf(until(events, occurredAt), ...types).length > 0;
  switch (type) {
    case 'department_answered':
      return had('department_asked');
    case 'called_back':
      return subject.type === 'complaint';
    case 'reopened':
      return canBeReopened(standing(until(events, occurredAt)));
    case 'approved':
    case 'refused':
      return had('classified') && !had('approved', 'refused');
    case 'handled':
      return had('approved') && !had('handled');
    case 'tracked':
      return had('handled');
    case 'reported_back':
      return had('tracked', 'refused');
    // Whoever needs it no more withdraws it.
    case 'solved':
      return subject.request === undefined || had('reported_back');
    default:
      return true;
  }
}

function missing({ summary, confirmed }: Standing): Missing[] {
  return [...(summary === undefined ? (['summary'] as const) : []), ...(confirmed ? [] : (['confirmation'] as const))];
}

/** Whether the customer has said nothing for seven days since the solution, or since their last word on it (G4). */
function mayStayUnconfirmed({ solvedAt }: Standing, events: CaseFile['events'], at: Instant): boolean {
  if (solvedAt === undefined) return false;
  const words = caseEventsOf(until(events, at), 'customer_replied').map(({ occurredAt }) => occurredAt);
  const last = [solvedAt, ...words].toSorted().at(-1) ?? solvedAt;
  return later(last, UNCONFIRMED_AFTER) <= at;
}

/** Whether somebody had a case, or answered or solved it. */
function workedOn(name: string, events: CaseFile['events']): boolean {
  const people = [
    ...caseEventsOf(events, 'taken', 'responded', 'solved').map(({ actor }) => actor.name),
    ...caseEventsOf(events, 'handed_over').map(({ details }) => details.to),
  ];
  return people.some((person) => sameName(person, name));
}
