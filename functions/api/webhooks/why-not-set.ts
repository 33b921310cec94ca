import { whyNotPattern } from '../../../domain/webhooks/why-not-pattern.ts';
import type { Caller } from '../../adapters/http/caller.ts';
import { Problem, type FieldError } from '../../adapters/http/problem.ts';
import { whyNotOutbound } from '../../adapters/why-not-outbound.ts';
import { notOwners, ownerFor } from './owner-of-caller.ts';

/** What is wrong with whose an endpoint is to be, or else with what it is to get. @param events as far as they hold */
export function wrongIn(
  caller: Caller,
  partner: string | undefined,
  events: readonly (string | undefined)[] = [],
): FieldError[] {
  const notOwner = notOwners(caller, partner);
  if (notOwner.length > 0) return notOwner;
  const owner = ownerFor(caller, partner);
  return events.flatMap((pattern, at) => {
    const message = pattern === undefined ? undefined : whyNotPattern(pattern, owner);
    return message === undefined ? [] : [{ field: `events[${at}]`, message }];
  });
}

/** What a URL itself shows; what its name leads to is looked at when it is sent to. @throws Problem address_refused */
export function checkUrl(url: string): void {
  const message = whyNotOutbound(url);
  if (message !== undefined)
    throw new Problem('address_refused', 'nothing is sent to this address', { errors: [{ field: 'url', message }] });
}
