import { MOST_MESSAGES } from '../../domain/mail-order/draft.ts';
import { forPeople } from '../../domain/mail-order/for-people.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { writeTogether } from '../adapters/table.ts';
import { bookOrder } from './book-order.ts';
import { handedOver, writesOf, type Became, type CameFrom } from './came.ts';

/**
 * What a message adds to an order that is not booked: nothing is missing any more, and it is; or its sender is asked for what is.
 * @throws Clashed with `mail` where another message of the thread was first
 */
export async function collectOrder(came: CameFrom): Promise<Mail> {
  const became = whatBecomes(came);
  if (became === 'complete') return bookOrder(came);
  const [mail, writes] = writesOf(came, became);
  await writeTogether(writes);
  return mail;
}

function whatBecomes(came: CameFrom): Became | 'complete' {
  const { message, before, read } = came;
  const { order, missing, unclear, told } = read;
  if (before.handedBecause !== undefined) return handedOver(came, before.handedBecause);
  if (!message.whole) return handedOver(came, 'too_large');
  if (before.messages.length >= MOST_MESSAGES) return handedOver(came, 'too_many_messages');
  if (before.messages.length === 0 && told.length === 0 && unclear.length === 0) return handedOver(came, 'no_order');
  const why = forPeople(message.text);
  if (why) return handedOver(came, why);
  if (missing.length === 0 && unclear.length === 0) return 'complete';
  return {
    outcome: 'incomplete',
    answer: { kind: 'incomplete', missing, unclear },
    change: { understood: { order, missing, unclear }, refusals: [] },
  };
}
