import { isDeepStrictEqual } from 'node:util';
import type { MailOrder } from './mail-order.ts';

/** What a message says of an order that is booked. */
export type Correction =
  /** What stands already. */
  | { readonly is: 'nothing_new' }
  /** Somebody else gets the goods, which the customer may say in writing (D4, X8). */
  | { readonly is: 'consignee'; readonly newName: string; readonly newKind?: 'person' | 'company' }
  /** Anything else: people decide. */
  | { readonly is: 'other' };

/** What is different in an order after a message, of all that it has come to. */
export function correctionOf(before: MailOrder, after: MailOrder): Correction {
  if (isDeepStrictEqual(before, after)) return { is: 'nothing_new' };
  const { name, kind } = after.consignee ?? {};
  if (name === undefined) return { is: 'other' };
  const { name: oldName, kind: oldKind, contactName: oldContact, ...others } = before.consignee ?? {};
  // A person is reached by their own name, where no other is told.
  const contactName = oldContact === oldName ? name : oldContact;
  const renamed = {
    ...before,
    consignee: {
      ...others,
      name,
      ...(contactName !== undefined && { contactName }),
      ...(kind !== undefined && { kind }),
    },
  };
  if (!isDeepStrictEqual(renamed, after)) return { is: 'other' };
  return { is: 'consignee', newName: name, ...(kind !== undefined && kind !== oldKind && { newKind: kind }) };
}
