import type { Sender } from '../../domain/case-mail/sender.ts';
import { authorOf, type MailToDesk } from '../../domain/case-mail/told-by-mail.ts';
import type { Teller } from '../../domain/promise/subject.ts';
import { mailWrite, type Mail } from '../adapters/mail-store.ts';
import { lastWrite, threadWrite } from '../adapters/mail-thread-store.ts';
import type { Write } from '../adapters/table.ts';
import type { Came } from './came.ts';

/** A message that came to the desk. */
export interface CameToDesk extends Came {
  readonly sender: Sender;
  /** As whose its threads are kept. */
  readonly whose: string;
}

/** What it tells. */
export const mailToDesk = ({ message, sender, file }: CameToDesk): MailToDesk => ({
  ...message,
  from: sender.address,
  file,
});

/** Who tells it: whoever they say that they are, and of a customer by its address in the place of a key. */
export function tellerOf(came: CameToDesk): Teller {
  const { customer } = came.sender;
  return {
    actor: { name: authorOf(mailToDesk(came)), role: 'customer' },
    ...(customer !== undefined && { reportedBy: { kind: 'partner', id: customer, key: 'email' } }),
  };
}

/** What became of it, and what is written of that with the case that it belongs to. */
export function writesOfDesk(
  { file, receivedAt, now, message, sender, whose }: CameToDesk,
  outcome: 'opened' | 'replied',
  caseNumber: string,
): readonly [mail: Mail, writes: Write[]] {
  const mail: Mail = { file, outcome, receivedAt, caseNumber, partner: sender.customer };
  const { messageId } = message;
  return [
    mail,
    [
      mailWrite(mail),
      ...(messageId === undefined ? [] : [threadWrite('caseNumber', whose, messageId, caseNumber, now)]),
      lastWrite(caseNumber, message, now),
    ],
  ];
}
