import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { claimOf } from '../../claim/claim-of-caller.ts';
import { claimPath } from '../contract/claim-path.ts';
import { claimView } from '../contract/claim-view.ts';

/** GET /v1/claims/{claim_number}: what is claimed, what became of it, and what is promised (G5). */
export const handler = route({
  scope: 'claims:read',
  path: claimPath,
  respond: async ({ caller, path, now }) => {
    const file = await retryingOnClash(() => claimOf(caller, path.claimNumber));
    return ok(claimView(file, caller, now));
  },
});
