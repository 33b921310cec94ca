import type { Language } from '../notice/notice.ts';
import type { Instant } from '../time/instant.ts';
import type { ForPeople } from './for-people.ts';
import type { Understood } from './read-order.ts';
import type { Refusal } from './refusal.ts';

/**
 * `draft`: something is missing, or it could not be booked; `booked`; `amended`: corrected after that; `with_operations`: people
 * have to look at it.
 */
export const MAIL_ORDER_STATUSES = ['draft', 'booked', 'amended', 'with_operations'] as const;
export type MailOrderStatus = (typeof MAIL_ORDER_STATUSES)[number];

/** Why people have to look at a message. */
export type HandedBecause =
  /** No customer's address, or it could not be verified that it is from there. */
  | 'unknown_sender'
  /** Nothing in it was understood as an order. */
  | 'no_order'
  /** It says that nothing is to be booked yet, tells of several orders, or asks for more than an order does. */
  | ForPeople
  /** It is larger than what is read. */
  | 'too_large'
  /** There are more in its thread than an order takes. */
  | 'too_many_messages'
  /** It corrects what cannot be changed any more, or says something else of a shipment that is booked. */
  | 'correction';

/** A message of an order, without what it says. */
export interface KeptMessage {
  /** With its angle brackets; undefined where it had none. */
  readonly messageId?: string | undefined;
  readonly receivedAt: Instant;
  /** Where it lies as it came. */
  readonly file: string;
}

/** How many messages an order has at most: what answers by itself would go on for ever. */
export const MOST_MESSAGES = 30;

/** An order by e-mail, over all messages of its thread. */
export interface MailDraft {
  readonly id: string;
  /** The customer; undefined where nobody knows the sender. */
  readonly partner?: string | undefined;
  /** Who wrote last; undefined where that cannot be told. */
  readonly from?: string | undefined;
  readonly status: MailOrderStatus;
  /** Of the last message. */
  readonly language: Language;
  readonly understood: Pick<Understood, 'order' | 'missing' | 'unclear'>;
  /** Why it could not be booked although nothing was missing. */
  readonly refusals: readonly Refusal[];
  readonly handedBecause?: HandedBecause | undefined;
  readonly waybillNumber?: string | undefined;
  /** Oldest first. */
  readonly messages: readonly KeptMessage[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Counts its writes; a write names the version that it was made from. */
  readonly version: number;
}
