import { noticeSender } from '../environment.ts';
import { sendMail } from '../mails.ts';
import type { Destination, Message } from './message.ts';

/** Sends a message by SES, as plain text. */
export async function sendByEmail({ address }: Destination, { title, text, link }: Message): Promise<void> {
  const body = link === undefined ? text : `${text}\n\n${link}`;
  await sendMail({ from: noticeSender(), to: address, subject: title, text: body });
}
