import type { CaseEvent, CaseEventType } from '../../../domain/case/case-event.ts';
import type { CaseRefusal } from '../../../domain/case/refusal.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { EventRecorded } from '../../../domain/promise/record-event.ts';
import { localText } from '../../../domain/time/instant.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { scopesToTell } from './scopes-to-tell.ts';

type Refused = Exclude<EventRecorded<Case, CaseEvent, CaseRefusal>, { readonly event: unknown }>;

/** Why an event of a case is not recorded, as it is answered. */
export function problemOf(refused: Refused, type: CaseEventType, subject: Case, caller: Caller): Problem {
  switch (refused.outcome) {
    case 'id_reused':
      return new Problem('event_id_reused', 'this case has another event with this event_id', {
        errors: [{ field: 'event_id', message: 'belongs to another event' }],
      });
    case 'full':
      return new Problem('too_many_events', 'the history of this case is full');
    case 'in_future':
      return invalid([{ field: 'occurred_at', message: 'is in the future' }]);
    case 'too_early': {
      const began = localText(refused.beginsAt, subject.timeZone);
      return invalid([{ field: 'occurred_at', message: `is before the case was received, ${began}` }]);
    }
    case 'not_allowed':
      return new Problem('event_not_allowed', `a case that is ${refused.status} takes no ${type}`, {
        caseStatus: refused.status,
        allowed: refused.allowed.filter((each) => mayTell(each, caller)),
      });
    case 'not_closable':
      return new Problem('case_not_closable', 'a case is closed with a summary and the confirmation of the customer', {
        missing: refused.missing,
      });
    case 'taken':
      return new Problem('case_taken', 'another agent has this case: a supervisor can hand it over', {
        owner: refused.owner,
      });
    case 'not_approved':
      return new Problem('handover_not_approved', 'a case is handed over by somebody who neither has it nor gets it', {
        errors: [{ field: 'approved_by', message: 'has the case, or gets it' }],
      });
    case 'not_a_supervisor':
      return new Problem('not_a_supervisor', `${type} is told by a supervisor`, {
        errors: [{ field: 'actor.role', message: 'is not that of a supervisor' }],
      });
    case 'own_case':
      return new Problem('own_case', 'nobody reviews a case of their own', {
        errors: [{ field: 'actor.name', message: 'had this case' }],
      });
  }
}

/** Whether a key of this kind tells a type of event at all. */
function mayTell(type: CaseEventType, { kind }: Caller): boolean {
  return kind === 'operations' || scopesToTell(type, kind).includes('cases:write');
}
