import { createHash } from 'node:crypto';
import { replyIn } from '../../domain/case-mail/told-by-mail.ts';
import { recordCaseEvent } from '../case/record-case-event.ts';
import { log } from '../adapters/log.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { mailToDesk, tellerOf, writesOfDesk, type CameToDesk } from './came-to-desk.ts';

/**
 * Records on a case what its customer writes again (G2).
 * @returns undefined where the case takes it no more: it was withdrawn, or its history is as long as one can be
 * @throws Clashed with `mail` where another message was first
 */
export async function replyByMail(came: CameToDesk, caseNumber: string): Promise<Mail | undefined> {
  const { file, receivedAt, now } = came;
  log.appendKeys({ case: caseNumber });
  const [mail, writes] = writesOfDesk(came, 'replied', caseNumber);
  const result = await recordCaseEvent(
    caseNumber,
    ({ subject }) => ({
      // The same for the same message.
      eventId: `@customer_replied.${createHash('sha256').update(file).digest('hex').slice(0, 32)}`,
      type: 'customer_replied',
      // Of a case that was entered by hand meanwhile, no reply is before it.
      occurredAt: receivedAt < subject.receivedAt ? subject.receivedAt : receivedAt,
      ...tellerOf(came),
      details: replyIn(mailToDesk(came)),
    }),
    now,
    writes,
  );
  return result?.outcome === 'recorded' ? mail : undefined;
}
