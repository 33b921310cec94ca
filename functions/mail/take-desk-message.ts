import type { Mail } from '../adapters/mail-store.ts';
import { threadAmong } from '../adapters/mail-thread-store.ts';
import type { Came } from './came.ts';
import { caseOfMessage } from './case-of-message.ts';
import { correspondent } from './correspondent.ts';
import { handStranger } from './hand-stranger.ts';
import { isOurs } from './is-ours.ts';
import { keep } from './keep.ts';
import { once } from './once.ts';
import { openByMail } from './open-by-mail.ts';
import { replyByMail } from './reply-by-mail.ts';
import { senderOf } from './sender-of.ts';

/**
 * Does what a message at the desk's address asks for, once, and has it stand: it tells more of a case, or opens one (G1). A machine's
 * does neither; what is unwanted, or of nobody who could be answered, lies with the orders that people look at.
 * @returns what became of it
 */
export function takeDeskMessage(came: Came): Promise<Mail> {
  return once(came, take);
}

async function take(came: Came): Promise<Mail> {
  const { message } = came;
  if (message.isAutomatic || isOurs(message.from)) return keep(came, 'ignored');
  const sender = await senderOf(message);
  if (!sender) return handStranger(came, 'unwanted');
  const whose = await correspondent(sender);
  const { messageId } = message;
  if (messageId !== undefined && (await threadAmong('caseNumber', whose, [messageId])) !== undefined)
    return keep(came, 'repeated');
  const toDesk = { ...came, sender, whose };
  const known = await caseOfMessage(toDesk);
  const replied = known === undefined ? undefined : await replyByMail(toDesk, known);
  return replied ?? openByMail(toDesk);
}
