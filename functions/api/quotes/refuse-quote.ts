import { route } from '../../adapters/http/route.ts';
import { quotePath, refusalSchema } from '../contract/quote-schema.ts';
import { answer } from './answer.ts';

/** POST /v1/quotes/{quote_number}/refusal: operations or the branch of origin answer that there is no price, and why (A6). */
export const handler = route({
  scope: 'quotes:answer',
  path: quotePath,
  body: refusalSchema,
  respond: (request) => answer(request, { type: 'refused', details: request.body }),
});
