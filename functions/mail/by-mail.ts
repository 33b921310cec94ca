import type { Caller } from '../adapters/http/caller.ts';

/** A customer who asks by e-mail, in the place of a key. */
export function byMail(customer: string): Caller {
  return { kind: 'partner', id: customer, scopes: ['shipments:write'], key: 'email' };
}
