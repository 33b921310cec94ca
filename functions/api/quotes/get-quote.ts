import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { quotePath } from '../contract/quote-schema.ts';
import { quoteView } from '../contract/quote-view.ts';
import { quoteOf } from './quote-of-caller.ts';

/** GET /v1/quotes/{quote_number}: what was asked, what became of it, and what is promised. */
export const handler = route({
  scope: 'quotes:read',
  path: quotePath,
  respond: async ({ caller, path, now }) => {
    const file = await retryingOnClash(() => quoteOf(caller, path.quoteNumber));
    return ok(quoteView(file, now));
  },
});
