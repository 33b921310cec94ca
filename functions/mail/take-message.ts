import { randomInt } from 'node:crypto';
import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { isThanks } from '../../domain/mail-order/is-thanks.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import { readOrder } from '../../domain/mail-order/read-order.ts';
import { standingOf } from '../../domain/mail-order/standing.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { companyCountry, orderAddress } from '../adapters/environment.ts';
import {
  mailOrderAmong,
  mailWrite,
  readMail,
  readMailOrder,
  type Mail,
  type MailOutcome,
} from '../adapters/mail-order-store.ts';
import { customerWith } from '../adapters/mail-sender-store.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { Clashed, writeTogether } from '../adapters/table.ts';
import type { Came } from './came.ts';
import { collectOrder } from './collect-order.ts';
import { correctOrder } from './correct-order.ts';
import { handStranger } from './hand-stranger.ts';

/** Of the messages that one refers to, so many are looked for: the last. */
const MOST_REFERENCES = 50;

/** Does what a message asks for, once, and has it stand. @returns what became of it */
export function takeMessage(came: Came): Promise<Mail> {
  return retryingOnClash(async () => {
    try {
      return await take(came);
    } catch (error) {
      if (!(error instanceof Clashed) || error.what !== 'mail') throw error;
      // The same one was first, or another of its thread, after which it is looked at anew.
      const known = await readMail(came.file);
      if (known) return known;
      throw new Clashed('contention');
    }
  });
}

async function take(came: Came): Promise<Mail> {
  const { from, headers, isAutomatic } = came.message;
  // What comes from our own address has gone in a circle.
  if (from === orderAddress().toLowerCase()) return keep(came, 'ignored');
  const standing = standingOf(headers, from);
  const customer = standing === 'authentic' && from !== undefined ? await customerWith(from) : undefined;
  if (customer !== undefined) return takeFrom(customer, came);
  return isAutomatic ? keep(came, 'ignored') : handStranger(came, standing);
}

async function takeFrom(customer: string, came: Came): Promise<Mail> {
  const { messageId, inReplyTo, references, text, isAutomatic } = came.message;
  if (messageId !== undefined && (await mailOrderAmong(customer, [messageId])) !== undefined)
    return keep(came, 'repeated');
  const named = [...new Set([...(inReplyTo === undefined ? [] : [inReplyTo]), ...references.slice(-MOST_REFERENCES)])];
  const thread = await mailOrderAmong(customer, named);
  const before = (thread === undefined ? undefined : await readMailOrder(thread)) ?? newOrder(came, customer);
  const read = readOrder(text, companyCountry(), before.understood);
  // A machine may order; where it only says that somebody is away, it says nothing to us.
  if (read.told.length === 0 && (isAutomatic || (before.messages.length > 0 && isThanks(text))))
    return keep(came, 'ignored');
  const cameFrom = { ...came, customer, before, read };
  return before.waybillNumber === undefined ? collectOrder(cameFrom) : correctOrder(cameFrom, before.waybillNumber);
}

/** An order of which there is no message yet. */
function newOrder({ receivedAt, now, message: { language } }: Came, partner: string): MailDraft {
  return {
    id: mailOrderNumber(receivedAt, randomInt(CHANCES)),
    partner,
    status: 'draft',
    language,
    understood: { order: {}, missing: [], unclear: [] },
    refusals: [],
    messages: [],
    createdAt: now,
    updatedAt: now,
    version: 0,
  };
}

/** Has it stand that a message came of which nothing follows. */
async function keep({ file, receivedAt }: Came, outcome: MailOutcome): Promise<Mail> {
  const mail = { file, outcome, receivedAt };
  await writeTogether([mailWrite(mail)]);
  return mail;
}
