import { OPERATIONS, ofPartner, type Owner } from '../../../domain/webhooks/owner.ts';
import { whyNotFor, type Caller } from '../../adapters/http/caller.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';

/** Why an endpoint cannot be that of the partner whom a request names. Operations that name none mean their own. */
export function notOwners(caller: Caller, partner: string | undefined): FieldError[] {
  const message = isOperations(caller, partner) ? undefined : whyNotFor(caller, partner);
  return message === undefined ? [] : [{ field: 'partner', message }];
}

/** Whose endpoints a request is about: a partner's own; of operations those of the partner whom they name, or else their own. @throws Problem validation_failed */
export function ownerFor(caller: Caller, partner: string | undefined): Owner {
  const wrong = notOwners(caller, partner);
  if (wrong.length > 0) throw invalid(wrong);
  return isOperations(caller, partner) ? OPERATIONS : ofPartner(partner ?? caller.id);
}

function isOperations({ kind }: Caller, partner: string | undefined): boolean {
  return kind === 'operations' && partner === undefined;
}
