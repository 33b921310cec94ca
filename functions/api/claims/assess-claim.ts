import { randomUUID } from 'node:crypto';
import { standing } from '../../../domain/claim/standing.ts';
import { verdictOf } from '../../../domain/claim/verdict.ts';
import { readClaimed } from '../../adapters/claimed-store.ts';
import { reportSettings } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { tellerOf } from '../../adapters/http/caller.ts';
import { route } from '../../adapters/http/route.ts';
import { claimPath } from '../contract/claim-path.ts';
import { assessmentSchema } from '../contract/claim-schema.ts';
import { claimView } from '../contract/claim-view.ts';
import { recordOnClaim } from './record-on-claim.ts';

/** POST /v1/claims/{claim_number}/assessment: who is liable, and for how much; a small claim of clear liability is approved by it (G5). */
export const handler = route({
  scope: 'claims:decide',
  path: claimPath,
  body: assessmentSchema,
  respond: (request) => {
    const { caller, body, now } = request;
    const { actor, ...found } = body;
    const eventId = `@assessed.${randomUUID()}`;
    return recordOnClaim(
      request,
      async (file) => {
        const { waybillNumber, currency } = file.subject;
        const { amount } = await readClaimed(waybillNumber, currency);
        const { approved_below: below } = reportSettings().claims;
        return {
          eventId,
          type: 'assessed',
          ...tellerOf(caller, actor),
          details: {
            ...found,
            verdict: verdictOf(file.subject, found.liability, amount, below, standing(file).missing),
          },
        };
      },
      (file) => ok(claimView(file, caller, now)),
    );
  },
});
