import { MAILBOXES, type Mailbox } from '../../domain/mailboxes.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { readMailFile } from '../adapters/mail-files.ts';
import { readMail } from '../adapters/mail-store.ts';
import { onEachMessage } from '../adapters/queue.ts';
import type { Box } from './box.ts';
import { DESK } from './box-of-desk.ts';
import { ORDERS } from './box-of-orders.ts';
import { followUp } from './follow-up.ts';
import { messageOf } from './message-of.ts';
import { receivedAt } from './received-at.ts';

/** What the account's bus tells of a message that came. */
interface Created {
  readonly detail: { readonly object: { readonly key: string } };
}

const BOXES: Readonly<Record<Mailbox, Box>> = { orders: ORDERS, desk: DESK };

/**
 * Makes of a message what it is at our address to which it came: an order (A1, A2), or a case of the service desk (G1). Called by the
 * queue of what the bucket of messages tells. Done twice, it does it once and answers once.
 */
export const handler = onEachMessage(
  async ({ detail }: Created) => {
    const file = detail.object.key;
    const box = boxOf(file);
    // Those of the message before say nothing of this one.
    log.appendKeys({ waybill: undefined, case: undefined });
    const known = await readMail(file);
    if (known?.doneAt !== undefined) return;
    const message = await messageOf(await readMailFile(file));
    const at = now();
    const mail = known ?? (await box.take({ file, message, receivedAt: receivedAt(message, at), now: at }));
    const { outcome, mailOrder, caseNumber } = mail;
    if (!known) log.info('message taken', { outcome, mailOrder, case: caseNumber });
    await followUp(box, mail, message);
  },
  ({ detail }) => ({ file: detail.object.key }),
);

/** Where a message came, by where it lies. */
function boxOf(file: string): Box {
  const names = Object.keys(MAILBOXES) as Mailbox[];
  const name = names.find((each) => file.startsWith(MAILBOXES[each]));
  if (!name) throw new Error(`no address of ours takes in ${file}`);
  return BOXES[name];
}
