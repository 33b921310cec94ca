import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { sees, type Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';

/** Whether the place whose contacts are asked for is the caller's: those of the company are for operations alone. @throws Problem not_found where it is not */
export function checkPlace(caller: Caller, place: string): void {
  if (!sees(caller, { branches: place === COMPANY ? [] : [place] }))
    throw new Problem('not_found', `there is no branch ${place} of this key`);
}
