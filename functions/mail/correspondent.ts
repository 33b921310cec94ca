import type { Sender } from '../../domain/case-mail/sender.ts';
import { keyedHash } from '../adapters/keyed-hash.ts';

/**
 * As whose a sender's threads with the desk are kept: the customer's, or those of an address, which what it is kept under does not
 * tell. What is not proven has threads of its own, in which nothing is found of what is.
 */
export async function correspondent({ address, isProven, customer }: Sender): Promise<string> {
  if (customer !== undefined) return customer;
  return `${isProven ? '@' : '?'}${await keyedHash('mail_sender', address)}`;
}
