import { CASE } from '../../../../domain/case/case-kind.ts';
import { caseEventsOf, until, type CaseEvent } from '../../../../domain/case/case-event.ts';
import type { CaseStatus } from '../../../../domain/case/case.ts';
import { standing, statusOf } from '../../../../domain/case/standing.ts';
import type { Commitment } from '../../../../domain/promise/commitment.ts';
import type { PromiseRule, Terms } from '../../../../domain/promise/promise-rule.ts';
import { later } from '../../../../domain/time/instant.ts';
import { CODE, type Code } from './told-to-the-code.ts';

/** Bugs that lives of cases have to find: in how a case stands, in the table of promises, and in what becomes of a promise. */
export const PLANTED: Readonly<Record<string, Code>> = {
  'a case that is reopened is merely open': withStatus((events) => {
    const status = statusOf(events);
    return status === 'reopened' ? 'open' : status;
  }),
  'the status goes by the order of telling': withStatus((events) => statusOf(atOneTime(events))),
  'the owner goes by the order of telling': { ...CODE, ownerOf: (events) => standing(atOneTime(events)).owner },
  'who took it first keeps it, whoever it is handed over to': {
    ...CODE,
    ownerOf: (events) => standing(caseEventsOf(events, 'taken')).owner,
  },
  'an agent hands a case over': withRefusal((event, file) => {
    const refused = CASE.refuses(event, file);
    return event.type === 'handed_over' && refused?.outcome === 'not_a_supervisor' ? undefined : refused;
  }),
  'a request is solved at any step': withRefusal((event, file) => {
    const refused = CASE.refuses(event, file);
    const { stage } = standing(until(file.events, event.occurredAt));
    const fits = stage === 'worked_on' || stage === 'solved';
    return event.type === 'solved' && fits ? undefined : refused;
  }),
  'a VIP is answered no sooner': withTerms('first_response', (terms) => ({
    ...terms,
    due: { within: { phone: 'PT30S', chat: 'PT30S', else: 'PT2H' } },
  })),
  'the time counts in which it waits for the customer': withTerms('resolution', ({ pauses: _, ...terms }) => terms),
  'only an answer of the customer ends its wait': withTerms('resolution', (terms) => ({
    ...terms,
    pauses: { from: ['information_asked'], until: ['customer_replied'] },
  })),
  'a case that is reopened need not be solved': withTerms('resolution', ({ recurs: _, ...terms }) => terms),
  'a department owes its answer though the case is solved': withTerms(
    'department_answer',
    ({ interruptedBy: _, ...terms }) => terms,
  ),
  'a call back is owed of a solution that did not hold': withTerms(
    'call_back',
    ({ interruptedBy: _, ...terms }) => terms,
  ),
  'a call back counts days of rest': withTerms('call_back', (terms) => ({
    ...terms,
    due: { localTime: '24:00', daysAfter: 3 },
  })),
  'a solution is no answer': withTerms('next_response', (terms) => ({ ...terms, metBy: ['responded'] })),
  'a task is owed by the calendar of the desk': withRule('task', (rule) => ({ ...rule, owedBy: 'desk' })),
  'nobody has the task of an exception that is reopened': withTerms('task', ({ recurs: _, ...terms }) => terms),
  'a task is owed though the exception is solved': withTerms(
    'task_acceptance',
    ({ interruptedBy: _, ...terms }) => terms,
  ),
  'nobody acknowledges what was withdrawn': withRule('acknowledgement', (rule) => ({ ...rule, endedBy: [] })),
  'what is met when it is due is late': withRows((row) =>
    row.metAt === row.dueAt ? { ...row, metAt: later(row.dueAt, 'PT1S') } : row,
  ),
  'what ends when it is due is void': withRows((row) =>
    row.endedAt === row.dueAt ? { ...row, dueAt: later(row.dueAt, 'PT1S') } : row,
  ),
  'of one minute the seconds count': {
    ...CODE,
    rowsOf: (kind, file, now) => {
      const events = file.events.toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
      return CODE.rowsOf(kind, { ...file, events, commitments: [] }, now);
    },
  },
};

function withStatus(mutated: (events: readonly CaseEvent[]) => CaseStatus): Code {
  return { ...CODE, kind: { ...CASE, statusOf: ({ events }) => mutated(events) } };
}

function withRefusal(refuses: (typeof CASE)['refuses']): Code {
  return { ...CODE, kind: { ...CASE, refuses } };
}

function withRule(name: string, mutated: (rule: PromiseRule) => PromiseRule): Code {
  const rule = CASE.promises[name];
  if (!rule) throw new RangeError(`there is no promise ${name}`);
  return { ...CODE, kind: { ...CASE, promises: { ...CASE.promises, [name]: mutated(rule) } } };
}

function withTerms(name: string, mutated: (terms: Terms) => Terms): Code {
  return withRule(name, (rule) => ({ ...rule, terms: rule.terms.map(mutated) }));
}

function withRows(mutated: (row: Commitment) => Commitment): Code {
  return { ...CODE, rowsOf: (kind, file, now) => CODE.rowsOf(kind, file, now).map(mutated) };
}

/** What happened, as if all of it were of one minute: nothing but the order of telling is left. */
function atOneTime(events: readonly CaseEvent[]): CaseEvent[] {
  return events.map((event) => ({ ...event, occurredAt: events[0]?.occurredAt ?? event.occurredAt }));
}
