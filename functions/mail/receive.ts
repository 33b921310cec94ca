import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { readMailFile } from '../adapters/mail-files.ts';
import { readMail } from '../adapters/mail-order-store.ts';
import { count } from '../adapters/metrics.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { followUp } from './follow-up.ts';
import { messageOf } from './message-of.ts';
import { receivedAt } from './received-at.ts';
import { takeMessage } from './take-message.ts';

/** What the account's bus tells of a message that came. */
interface Created {
  readonly detail: { readonly object: { readonly key: string } };
}

/**
 * Makes an order of a message (A1, A2). Called by the queue of what the bucket of messages tells. Done twice, it books once and
 * answers once.
 */
export const handler = onEachMessage(
  async ({ detail }: Created) => {
    const file = detail.object.key;
    // That of the message before says nothing of this one.
    log.appendKeys({ waybill: undefined });
    const known = await readMail(file);
    if (known?.doneAt !== undefined) return;
    const message = await messageOf(await readMailFile(file));
    const at = now();
    const mail = known ?? (await takeMessage({ file, message, receivedAt: receivedAt(message, at), now: at }));
    const { outcome, mailOrder } = mail;
    if (!known) {
      log.info('message taken', { outcome, mailOrder });
      count('OrdersByMail', { outcome });
    }
    await followUp(mail, message);
  },
  ({ detail }) => ({ file: detail.object.key }),
);
