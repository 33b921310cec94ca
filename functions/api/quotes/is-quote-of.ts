import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import { isQuoteNumber } from '../../../domain/quote/quote-number.ts';
import { readSubject } from '../../adapters/subject-store.ts';

/** Whether a partner has a quote of this number: another's is none. */
export async function isQuoteOf(partner: string, quoteNumber: string): Promise<boolean> {
  return isQuoteNumber(quoteNumber) && (await readSubject(QUOTE, quoteNumber))?.partner === partner;
}
