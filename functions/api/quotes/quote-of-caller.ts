import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import type { QuoteFile } from '../../../domain/quote/quote-event.ts';
import { isQuoteNumber } from '../../../domain/quote/quote-number.ts';
import { sees, type Caller } from '../../adapters/http/caller.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { log } from '../../adapters/log.ts';
import { readFile } from '../../adapters/subject-store.ts';

/** The file of a quote that the caller may see: its partner, and the branch that owes the answer. @throws Problem not_found, for others' quotes too */
export async function quoteOf(caller: Caller, quoteNumber: string): Promise<QuoteFile> {
  if (!isQuoteNumber(quoteNumber))
    throw new Problem('not_found', 'this is not a quote number: its form or its check character is wrong');
  log.appendKeys({ quote: quoteNumber });
  const file = await readFile(QUOTE, quoteNumber);
  const quote = file?.subject;
  if (!quote || !sees(caller, { partner: quote.partner, branches: [quote.originBranch] }))
    throw new Problem('not_found', `there is no quote ${quoteNumber}`);
  return file;
}
