import { publish } from '../adapters/bus.ts';
import { ChannelFailed } from '../adapters/channels/channel-failed.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { begin, giveUp, markDone, type Mail } from '../adapters/mail-store.ts';
import { sendMail } from '../adapters/mails.ts';
import type { Box } from './box.ts';
import { inThread } from './in-thread.ts';
import type { Message } from './message.ts';

/**
 * Does what follows from what became of a message: tells operations, and answers. Nobody else does it meanwhile; done again after it
 * was cut short, it tells nobody twice, and sends the answer again only where it was cut short between sending and writing.
 * @param box where the message came
 * @throws Error where somebody is at it, or it is to be tried again
 */
export async function followUp(box: Box, mail: Mail, message: Message): Promise<void> {
  const { file, isNews } = mail;
  if (!(await begin(file, now()))) throw new Error('somebody is at it');
  if (isNews) await tellOperations(mail);
  if (!message.isAutomatic) await answerSender(box, mail, message);
  await markDone(file, now());
}

async function tellOperations({ file, mailOrder = '', partner, receivedAt }: Mail): Promise<void> {
  await publish([
    {
      type: 'mail_order.handed_over',
      id: `${mailOrder}.${file}`,
      detail: { mailOrderId: mailOrder, partner, occurredAt: receivedAt },
    },
  ]);
}

async function answerSender(box: Box, mail: Mail, message: Message): Promise<void> {
  const { from } = message;
  const reply = from === undefined ? undefined : await box.reply(mail, message);
  if (from === undefined || !reply) return;
  try {
    const sent = await sendMail({
      from: box.address(),
      to: from,
      subject: reply.subject,
      text: reply.text,
      headers: { ...inThread(message), 'Auto-Submitted': 'auto-replied' },
    });
    await reply.sentAs(sent);
  } catch (error) {
    if (!(error instanceof ChannelFailed)) throw error;
    const { file, mailOrder, caseNumber } = mail;
    log.warn('answer not taken', { mailOrder, case: caseNumber, why: error.why, answered: error.answered });
    if (!error.retryable) return;
    await giveUp(file);
    throw error;
  }
}
