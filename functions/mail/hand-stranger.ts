import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import type { Standing } from '../../domain/mail-order/standing.ts';
import { drawn } from '../adapters/drawn.ts';
import { keyedHash } from '../adapters/keyed-hash.ts';
import { mailOrderWrites } from '../adapters/mail-order-store.ts';
import { mailWrite, strangerAnswered, type Mail } from '../adapters/mail-store.ts';
import { Clashed, writeTogether, type Write } from '../adapters/table.ts';
import { withMessage, type Came } from './came.ts';

/**
 * Hands what nobody knows the sender of to people; it is never booked. The sender is answered, and people are told, once a day: of
 * two machines that answer each other neither would end. What is not proven is never answered, for the address may be that of
 * somebody who has written nothing; what is unwanted neither, and nobody is told.
 */
export async function handStranger(came: Came, standing: Standing): Promise<Mail> {
  const { from = '' } = came.message;
  if (from === '' || standing === 'unwanted') return handed(came, {});
  const { receivedAt } = came;
  const once = strangerAnswered(await keyedHash('mail_sender', from), receivedAt.slice(0, 10), receivedAt);
  try {
    return await handed(
      came,
      { isNews: true, ...(standing === 'authentic' && { answer: { kind: 'stranger' } }) },
      once,
    );
  } catch (error) {
    if (!(error instanceof Clashed) || error.what !== 'answered') throw error;
    return handed(came, {});
  }
}

async function handed(came: Came, follows: Pick<Mail, 'answer' | 'isNews'>, ...besides: Write[]): Promise<Mail> {
  const { file, receivedAt, now, message } = came;
  const draft: MailDraft = {
    id: mailOrderNumber(receivedAt, drawn()),
    status: 'with_operations',
    handedBecause: 'unknown_sender',
    language: message.language,
    understood: { order: {}, missing: [], unclear: [] },
    refusals: [],
    messages: [],
    createdAt: now,
    updatedAt: now,
    version: 0,
  };
  const mail: Mail = {
    file,
    outcome: 'stranger',
    receivedAt,
    mailOrder: draft.id,
    ...follows,
  };
  await writeTogether([...besides, mailWrite(mail), ...mailOrderWrites(withMessage(draft, came))]);
  return mail;
}
