import type { Language } from '../notice/notice.ts';
import type { Country } from '../text/telephone-number.ts';
import { languageOf } from './language-of.ts';
import type { MailOrder } from './mail-order.ts';
import { missingFields } from './missing-fields.ts';
import type { OrderField, Place } from './order-fields.ts';

/** Something that was told and that may mean several things, or none that is known: it is never guessed. */
export interface Unclear extends Place {
  /** As it was written. */
  readonly read: string;
  /** What it may mean, in words to choose from. */
  readonly choices?: readonly string[];
}

/** What an order by e-mail has come to; it may be booked when nothing is missing and nothing unclear. */
export interface Understood {
  readonly order: MailOrder;
  /** What a booking requires and nobody has told, in the order in which people ask for it. */
  readonly missing: readonly Place[];
  /** It stands here in place of `missing`, until a later message tells it anew. */
  readonly unclear: readonly Unclear[];
  /** What this message told or corrected. */
  readonly told: readonly OrderField[];
  /** Of this message. */
  readonly language: Language;
}

/**
 * What a message tells of an order (A2), after what earlier ones told of it: the later word counts.
 * @param text the new part of the message, without quoted history and signature
 * @param country whose telephone numbers those are that do not say so
 */
export function readOrder(
  text: string,
  _country: Country,
  before: Pick<Understood, 'order' | 'unclear'> = { order: {}, unclear: [] },
): Understood {
  return { ...before, missing: missingFields(before.order), told: [], language: languageOf(text) };
}
