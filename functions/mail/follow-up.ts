import { answerSubject, answerText } from '../../domain/mail-order/answer.ts';
import { publish } from '../adapters/bus.ts';
import { ChannelFailed } from '../adapters/channels/channel-failed.ts';
import { now } from '../adapters/clock.ts';
import { orderAddress } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { begin, giveUp, markDone, threadWrite, type Mail } from '../adapters/mail-order-store.ts';
import { sendMail } from '../adapters/mails.ts';
import { putItem } from '../adapters/table.ts';
import type { Message } from './message.ts';

/**
 * Does what follows from what became of a message: tells operations, and answers. Nobody else does it meanwhile; done again after it
 * was cut short, it tells nobody twice, and sends the answer again only where it was cut short between sending and writing.
 * @throws Error where somebody is at it, or it is to be tried again
 */
export async function followUp(mail: Mail, message: Message): Promise<void> {
  const { file, answer, isNews } = mail;
  if (!(await begin(file, now()))) throw new Error('somebody is at it');
  if (isNews) await tellOperations(mail);
  if (answer && !message.isAutomatic) await answerSender(mail, message);
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

async function answerSender({ file, answer, mailOrder, partner }: Mail, message: Message): Promise<void> {
  const { from, subject, language } = message;
  if (!answer || from === undefined) return;
  try {
    const sent = await sendMail({
      from: orderAddress(),
      to: from,
      subject: answerSubject(subject),
      text: answerText(answer, language, partner === undefined ? undefined : mailOrder),
      headers: { ...inThread(message), 'Auto-Submitted': 'auto-replied' },
    });
    // What replies to it is found, also where it names nothing else of the thread.
    if (partner !== undefined && mailOrder !== undefined)
      await putItem(threadWrite(partner, sent, mailOrder, now()).item);
  } catch (error) {
    if (!(error instanceof ChannelFailed)) throw error;
    log.warn('answer not taken', { mailOrder, why: error.why, answered: error.answered });
    if (!error.retryable) return;
    await giveUp(file);
    throw error;
  }
}

/** SES takes no longer value of a header. */
const LONGEST_HEADER = 870;
const ID = /^<[\x21-\x3b=\x3f-\x7e]{1,250}>$/;

/** What makes an answer stand in the thread (RFC 5322, 3.6.4): of a long one, its end. */
function inThread({ messageId, references }: Message): Record<string, string> {
  if (messageId === undefined || !ID.test(messageId)) return {};
  const kept: string[] = [messageId];
  for (const id of references.filter((each) => ID.test(each)).reverse()) {
    if ([id, ...kept].join(' ').length > LONGEST_HEADER) break;
    kept.unshift(id);
  }
  return { 'In-Reply-To': messageId, References: kept.join(' ') };
}
