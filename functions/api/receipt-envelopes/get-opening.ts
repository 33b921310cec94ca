import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { envelopePath } from '../contract/receipt-schema.ts';
import { openingView } from '../contract/receipt-view.ts';
import { envelopeOf } from './envelope-of.ts';

/** GET /v1/receipt_envelopes/{envelope_number}/opening: what was in an envelope. */
export const handler = route({
  scope: 'receipts:read',
  path: envelopePath,
  respond: async ({ caller, path }) => {
    const opening = openingView(await envelopeOf(caller, path.envelopeNumber));
    if (!opening) throw new Problem('not_found', 'this envelope is not opened yet');
    return ok(opening);
  },
});
