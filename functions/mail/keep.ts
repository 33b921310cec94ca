import { mailWrite, type Mail, type MailOutcome } from '../adapters/mail-store.ts';
import { writeTogether } from '../adapters/table.ts';
import type { Came } from './came.ts';

/** Has it stand that a message came of which nothing follows. */
export async function keep({ file, receivedAt }: Came, outcome: MailOutcome): Promise<Mail> {
  const mail = { file, outcome, receivedAt };
  await writeTogether([mailWrite(mail)]);
  return mail;
}
