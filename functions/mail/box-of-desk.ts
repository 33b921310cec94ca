import { received, subjectOf } from '../../domain/case-mail/mail-of-case.ts';
import { now } from '../adapters/clock.ts';
import { deskAddress } from '../adapters/environment.ts';
import { keyedHash } from '../adapters/keyed-hash.ts';
import { countTold } from '../adapters/mail-store.ts';
import { threadWrite } from '../adapters/mail-thread-store.ts';
import { putItem } from '../adapters/table.ts';
import type { Box } from './box.ts';
import { correspondent } from './correspondent.ts';
import { senderOf } from './sender-of.ts';
import { takeDeskMessage } from './take-desk-message.ts';

/** So often a day a sender is told that a case is open: of two machines that answer each other neither would end. */
const MOST_A_DAY = 20;

/** Where people turn to the service desk (G1). */
export const DESK: Box = {
  address: deskAddress,
  take: takeDeskMessage,
  reply: async ({ outcome, caseNumber, receivedAt }, message) => {
    if (outcome !== 'opened' || caseNumber === undefined) return undefined;
    const sender = await senderOf(message);
    // The address may be that of somebody who has written nothing.
    if (!sender?.isProven) return undefined;
    const whom = await keyedHash('mail_sender', sender.address);
    if ((await countTold(whom, receivedAt.slice(0, 10), now())) > MOST_A_DAY) return undefined;
    const whose = await correspondent(sender);
    return {
      subject: subjectOf(caseNumber, message.subject),
      text: received(caseNumber, message.language),
      sentAs: (id) => putItem(threadWrite('caseNumber', whose, id, caseNumber, now()).item),
    };
  },
};
