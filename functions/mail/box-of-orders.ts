import { answerSubject, answerText } from '../../domain/mail-order/answer.ts';
import { now } from '../adapters/clock.ts';
import { orderAddress } from '../adapters/environment.ts';
import { threadWrite } from '../adapters/mail-thread-store.ts';
import { count } from '../adapters/metrics.ts';
import { putItem } from '../adapters/table.ts';
import type { Box } from './box.ts';
import { takeOrderMessage } from './take-order-message.ts';

/** Where customers order (A1, A2). */
export const ORDERS: Box = {
  address: orderAddress,
  take: async (came) => {
    const mail = await takeOrderMessage(came);
    count('OrdersByMail', { outcome: mail.outcome });
    return mail;
  },
  reply: ({ answer, mailOrder, partner }, { subject, language }) =>
    answer && {
      subject: answerSubject(subject),
      text: answerText(answer, language, partner === undefined ? undefined : mailOrder),
      // What replies to it is found, also where it names nothing else of the thread.
      sentAs: async (id) => {
        if (partner !== undefined && mailOrder !== undefined)
          await putItem(threadWrite('mailOrder', partner, id, mailOrder, now()).item);
      },
    },
};
