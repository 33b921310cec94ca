import { CASE_EVENT_TYPES, type CaseEventRule } from '../../../domain/case/case-event-types.ts';
import type { CaseEventType } from '../../../domain/case/case-event.ts';
import type { Holder, Scope } from '../../adapters/http/caller.ts';

/**
 * With which scopes a key tells a type of event of a case, any of them: what the customer tells, a partner does of its own
 * cases, and what the branch that has the task tells, a branch. All of it the desk does.
 */
export function scopesToTell(type: CaseEventType, kind: Holder['kind']): readonly Scope[] {
  const { customerTells, branchTells }: CaseEventRule = CASE_EVENT_TYPES[type];
  const tells = { partner: customerTells, branch: branchTells, operations: customerTells ?? branchTells };
  return tells[kind] ? ['cases:write', 'cases:desk'] : ['cases:desk'];
}
