import { waybillNumbersIn } from '../../domain/case-mail/numbers-in.ts';
import { openingIn } from '../../domain/case-mail/told-by-mail.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { openNewCase } from '../case/open-case.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { readSubject } from '../adapters/subject-store.ts';
import { mailToDesk, tellerOf, writesOfDesk, type CameToDesk } from './came-to-desk.ts';

/**
 * Opens a case of what somebody writes (G1): the customer's whose address it is, and nobody's of a stranger.
 * @throws Clashed with `mail` where another message was first
 */
export async function openByMail(came: CameToDesk): Promise<Mail> {
  const { receivedAt, now, sender } = came;
  const { note, ...told } = openingIn(mailToDesk(came));
  const opened: Mail[] = [];
  await openNewCase(
    {
      ...told,
      partner: sender.customer,
      channel: 'email',
      type: 'inquiry',
      priority: 'normal',
      tags: [],
      waybillNumber: await waybillOf(came),
      receivedAt,
    },
    { ...tellerOf(came), note },
    now,
    ({ subject }) => {
      const [mail, writes] = writesOfDesk(came, 'opened', subject.caseNumber);
      opened.push(mail);
      return writes;
    },
  );
  // Of several attempts, which a clash may take, the last was written.
  const mail = opened.at(-1);
  if (!mail) throw new Error('a case was opened that nobody remembered');
  return mail;
}

/** The first of the customer's own waybills that a message names. */
async function waybillOf({ message, sender: { customer } }: CameToDesk): Promise<string | undefined> {
  if (customer === undefined) return undefined;
  for (const number of waybillNumbersIn(`${message.subject}\n${message.body}`)) {
    const shipment = await readSubject(SHIPMENT, number);
    if (shipment?.partner === customer) return number;
  }
  return undefined;
}
