import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { envelopePath } from '../contract/receipt-schema.ts';
import { envelopeView } from '../contract/receipt-view.ts';
import { envelopeOf } from './envelope-of.ts';

/** GET /v1/receipt_envelopes/{envelope_number}: an envelope, its list, and what came of it. */
export const handler = route({
  scope: 'receipts:read',
  path: envelopePath,
  respond: async ({ caller, path }) => ok(envelopeView(await envelopeOf(caller, path.envelopeNumber))),
});
