import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getQuote } from './get-quote.ts';
import { handler as listQuotes } from './list-quotes.ts';

/** What is read of quotes: called by the gateway. */
export const handler = serving(ROUTES['quotes/reads'], { listQuotes, getQuote });
