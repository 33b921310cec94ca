import type { Reason } from '../reason.ts';
import type { Instant } from '../time/instant.ts';
import type { QuoteEvent } from './quote-event.ts';
import { quoteOutcome } from './quote-status.ts';

/** Why an inquiry cannot be answered or refused any more: it has been, once and for all (A6). Undefined where it can. */
export function whyNotAnswer(events: readonly QuoteEvent[], now: Instant): Reason<'quote_answered'> | undefined {
  const { status } = quoteOutcome(events, now);
  if (status === 'asked') return undefined;
  return { rule: 'A6', code: 'quote_answered', message: `the inquiry was answered before: the quote is ${status}` };
}
