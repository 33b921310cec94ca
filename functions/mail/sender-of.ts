import type { Sender } from '../../domain/case-mail/sender.ts';
import { standingOf } from '../../domain/mail-order/standing.ts';
import { customerWith } from '../adapters/mail-sender-store.ts';
import type { Message } from './message.ts';

/** Who wrote to the desk; undefined where that cannot be told, and of what is unwanted. */
export async function senderOf({ from, headers }: Pick<Message, 'from' | 'headers'>): Promise<Sender | undefined> {
  const standing = standingOf(headers, from);
  if (from === undefined || standing === 'unwanted') return undefined;
  const isProven = standing === 'authentic';
  return { address: from, isProven, customer: isProven ? await customerWith(from) : undefined };
}
