import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import type { ReportedQuoteEvent } from '../../../domain/quote/quote-event.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { ok, type Answer } from '../../adapters/http/answer.ts';
import { tellerOf } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import type { Request } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { writeFile } from '../../adapters/subject-store.ts';
import { quoteView } from '../contract/quote-view.ts';
import { quoteOf } from './quote-of-caller.ts';

type Answered = Extract<ReportedQuoteEvent, { readonly type: 'quoted' | 'refused' }>;

/**
 * Answers an inquiry, once and for all (A6), and shows the quote.
 * @throws Problem quote_answered where it was answered before
 */
export function answer(
  { caller, path, now, remember }: Request<{ readonly quoteNumber: string }, unknown, unknown>,
  told: Pick<Answered, 'type' | 'details'>,
): Promise<Answer> {
  const event = { ...told, eventId: `@${told.type}.${randomUUID()}`, ...tellerOf(caller) } as Answered;
  return retryingOnClash(async () => {
    const file = await quoteOf(caller, path.quoteNumber);
    const result = recordEvent(QUOTE, file, event, now, commitmentTable());
    if (result.outcome === 'answered')
      throw new Problem('quote_answered', result.reason.message, { quoteStatus: quoteView(file, now).status });
    if (result.outcome !== 'recorded') throw new Error(`the answer is ${result.outcome}`);
    const answered = ok(quoteView(result.file, now));
    await writeFile(QUOTE, file, result.file, remember(answered));
    return answered;
  });
}
