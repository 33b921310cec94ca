import { MOST_MESSAGES, type HandedBecause, type MailDraft } from '../../domain/mail-order/draft.ts';
import type { Understood } from '../../domain/mail-order/read-order.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { mailOrderWrites } from '../adapters/mail-order-store.ts';
import { mailWrite, type Mail } from '../adapters/mail-store.ts';
import { threadWrite } from '../adapters/mail-thread-store.ts';
import type { Write } from '../adapters/table.ts';
import type { Message } from './message.ts';

/** A message that came. */
export interface Came {
  /** Where it lies. */
  readonly file: string;
  readonly message: Message;
  readonly receivedAt: Instant;
  readonly now: Instant;
}

/** A customer's message, with what it adds to the order of its thread. */
export interface CameFrom extends Came {
  readonly customer: string;
  /** The order as the messages before have left it; of the first, with no message. */
  readonly before: MailDraft;
  readonly read: Understood;
}

/** What an order has become by a message, and what follows. */
export interface Became extends Pick<Mail, 'outcome' | 'answer'> {
  readonly change: Partial<MailDraft>;
}

/** That people have to look at a message, and the sender is told so. */
export function handedOver({ before: { waybillNumber } }: CameFrom, because: HandedBecause): Became {
  return {
    outcome: 'handed',
    answer: { kind: 'handed', ...(waybillNumber !== undefined && { waybillNumber }) },
    change: { status: 'with_operations', handedBecause: because },
  };
}

/** An order with one message more. */
export function withMessage(
  draft: MailDraft,
  { file, receivedAt, now, message: { messageId, from, language } }: Came,
): MailDraft {
  return {
    ...draft,
    from,
    language,
    messages: [...draft.messages, { messageId, receivedAt, file }].slice(-MOST_MESSAGES),
    updatedAt: now,
  };
}

/** What becomes of a customer's message, and what is written of that; all in one transaction. */
export function writesOf(came: CameFrom, { outcome, answer, change }: Became): readonly [mail: Mail, writes: Write[]] {
  const { file, customer, receivedAt, now, before, message } = came;
  const after = withMessage({ ...before, ...change }, came);
  const full = before.messages.length >= MOST_MESSAGES;
  const mail: Mail = {
    file,
    outcome,
    receivedAt,
    mailOrder: after.id,
    partner: customer,
    ...(!full && answer && { answer }),
    ...(!full && outcome === 'handed' && { isNews: true }),
  };
  const { messageId } = message;
  return [
    mail,
    [
      mailWrite(mail),
      ...(messageId === undefined ? [] : [threadWrite('mailOrder', customer, messageId, after.id, now)]),
      ...mailOrderWrites(after),
    ],
  ];
}
