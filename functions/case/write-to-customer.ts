import type { CaseFile } from '../../domain/case/case-event.ts';
import { subjectOf, textOf } from '../../domain/case-mail/mail-of-case.ts';
import { addressIn } from '../../domain/case-mail/sender.ts';
import { languageOf } from '../../domain/mail-order/language-of.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import { ChannelFailed } from '../adapters/channels/channel-failed.ts';
import { now } from '../adapters/clock.ts';
import { deskAddress } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { beginOwn, giveUp, markDone, readMail } from '../adapters/mail-store.ts';
import { lastOf, threadWrite } from '../adapters/mail-thread-store.ts';
import { sendMail } from '../adapters/mails.ts';
import { putItem } from '../adapters/table.ts';
import { correspondent } from '../mail/correspondent.ts';
import { inThread } from '../mail/in-thread.ts';
import { recordCaseEvent } from './record-case-event.ts';

/**
 * Writes to whoever turned to the desk by e-mail what an event of the case says to them, in their thread (G2). Done twice, it is sent
 * once; only where it was cut short between sending and writing that down, again.
 * @throws Error where somebody is at it, or it is to be tried again
 */
export async function writeToCustomer({ subject: of, events }: CaseFile, eventId: string): Promise<void> {
  const { caseNumber, channel, description, requester } = of;
  const event = events.find((each) => each.eventId === eventId);
  if (!event) throw new Error(`there is no event ${eventId} of ${caseNumber}`);
  const text = textOf(event, caseNumber, languageOf(description));
  const to = addressIn(requester?.contact);
  if (channel !== 'email' || text === undefined || to === undefined) return;
  const name = `${caseNumber}.${eventId}`;
  if ((await readMail(name))?.doneAt !== undefined) return;
  if (!(await beginOwn(name, now()))) throw new Error('somebody is at it');
  try {
    const sent = await sendMail({
      from: deskAddress(),
      to,
      subject: subjectOf(caseNumber, of.subject),
      text,
      headers: inThread((await lastOf(caseNumber)) ?? { messageId: undefined, references: [] }),
    });
    const whose = await correspondent({ address: to, isProven: true, customer: of.partner });
    await putItem(threadWrite('caseNumber', whose, sent, caseNumber, now()).item);
    log.info('customer written to', { case: caseNumber, event: eventId });
  } catch (error) {
    if (!(error instanceof ChannelFailed)) throw error;
    log.warn('answer not taken', { case: caseNumber, why: error.why, answered: error.answered });
    if (error.retryable) {
      await giveUp(name);
      throw error;
    }
    await noteUnsent(caseNumber, eventId);
  }
  await markDone(name, now());
}

/** Has the desk know that an answer has not gone out and never will. */
async function noteUnsent(caseNumber: string, eventId: string): Promise<void> {
  await recordCaseEvent(
    caseNumber,
    () => ({
      eventId: `@noted.unsent.${eventId}`,
      type: 'noted',
      actor: HUIDAN,
      details: {
        note: `邮件未能发出：${eventId}。请换一种方式联系客户。(The e-mail was not taken: reach the customer otherwise.)`,
      },
    }),
    now(),
  );
}
