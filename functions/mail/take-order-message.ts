import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { isThanks } from '../../domain/mail-order/is-thanks.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import { readOrder } from '../../domain/mail-order/read-order.ts';
import { standingOf } from '../../domain/mail-order/standing.ts';
import { drawn } from '../adapters/drawn.ts';
import { companyCountry } from '../adapters/environment.ts';
import { readMailOrder } from '../adapters/mail-order-store.ts';
import { customerWith } from '../adapters/mail-sender-store.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { threadAmong } from '../adapters/mail-thread-store.ts';
import type { Came } from './came.ts';
import { collectOrder } from './collect-order.ts';
import { correctOrder } from './correct-order.ts';
import { handStranger } from './hand-stranger.ts';
import { isOurs } from './is-ours.ts';
import { keep } from './keep.ts';
import { namedIn } from './named-in.ts';
import { once } from './once.ts';

/** Does what a message at the address for orders asks for, once, and has it stand. @returns what became of it */
export function takeOrderMessage(came: Came): Promise<Mail> {
  return once(came, take);
}

async function take(came: Came): Promise<Mail> {
  const { from, headers, isAutomatic } = came.message;
  if (isOurs(from)) return keep(came, 'ignored');
  const standing = standingOf(headers, from);
  const customer = standing === 'authentic' && from !== undefined ? await customerWith(from) : undefined;
  if (customer !== undefined) return takeFrom(customer, came);
  return isAutomatic ? keep(came, 'ignored') : handStranger(came, standing);
}

async function takeFrom(customer: string, came: Came): Promise<Mail> {
  const { messageId, text, isAutomatic } = came.message;
  if (messageId !== undefined && (await threadAmong('mailOrder', customer, [messageId])) !== undefined)
    return keep(came, 'repeated');
  const thread = await threadAmong('mailOrder', customer, namedIn(came.message));
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
    id: mailOrderNumber(receivedAt, drawn()),
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
