import { CLAIM_EVENT_TYPES, type ClaimEventRule } from '../../../domain/claim/claim-event-types.ts';
import type { ReportedClaimEvent } from '../../../domain/claim/claim-event.ts';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { created } from '../../adapters/http/answer.ts';
import { checkScope, tellerOf } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { givenEvidence } from '../../claim/given-evidence.ts';
import { claimPath } from '../contract/claim-path.ts';
import { claimEventSchema } from '../contract/claim-schema.ts';
import { claimEventView } from '../contract/claim-view.ts';
import { recordOnClaim } from './record-on-claim.ts';

/** POST /v1/claims/{claim_number}/events: what happened to a claim: evidence and a withdrawal by its partner, the rest by the desk (G5). */
export const handler = route({
  scope: ['claims:write', 'claims:decide'],
  path: claimPath,
  body: claimEventSchema,
  respond: (request) => {
    const { caller, now, body } = request;
    const { eventId, type, occurredAt, actor, ...told } = body;
    const details = type === 'evidence_added' ? { ...told, evidence: givenEvidence(told.evidence ?? {}) } : told;
    const { partnerTells }: ClaimEventRule = CLAIM_EVENT_TYPES[type];
    checkScope(caller, ...(partnerTells ? (['claims:write', 'claims:decide'] as const) : (['claims:decide'] as const)));
    if (occurredAt !== undefined && instantThatCounts(occurredAt, now) === undefined)
      throw invalid([{ field: 'occurred_at', message: 'is in the future' }]);
    // Its schema has checked what its type tells.
    const reported = {
      eventId,
      type,
      occurredAt,
      ...tellerOf(caller, actor),
      details,
    } as unknown as ReportedClaimEvent;
    return recordOnClaim(
      request,
      () => reported,
      ({ subject }, event) =>
        created({
          claimNumber: subject.claimNumber,
          status: event.status,
          ...claimEventView(event, subject, caller),
        }),
    );
  },
});
