import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as answerQuote } from './answer-quote.ts';
import { handler as askQuote } from './ask-quote.ts';
import { handler as refuseQuote } from './refuse-quote.ts';

/** What is written of quotes: called by the gateway. */
export const handler = serving(ROUTES['quotes/writes'], { askQuote, answerQuote, refuseQuote });
