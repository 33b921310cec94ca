import * as z from 'zod/mini';
import { isDomain, isProvider } from '../../../domain/mail-order/sender.ts';
import { read } from '../../adapters/http/validation.ts';

const LONGEST = 254;
/** All of them gone and as many new are written in one transaction with what lists them: it takes 100 items. */
const MOST_SENDERS = 49;

/** One from which somebody writes, or a domain of which all do. */
const sender = read((given) => {
  const value = given.trim().toLowerCase();
  const address = isDomain(value) ? `any${value}` : value;
  if (address.length > LONGEST || !z.email().safeParse(address).success)
    return { messages: ['must be an e-mail address, such as orders@example.com, or a domain, such as @example.com'] };
  return isProvider(value)
    ? { messages: ['is a domain at which anybody may have an address: name the address'] }
    : { value };
});

export const mailSendersSchema = z.strictObject({
  senders: z.array(sender).check(
    z.maxLength(MOST_SENDERS),
    z.refine((senders) => new Set(senders).size === senders.length, 'must name each sender once'),
  ),
});
