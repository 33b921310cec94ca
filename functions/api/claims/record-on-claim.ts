import type { ClaimEvent, ClaimFile, ReportedClaimEvent } from '../../../domain/claim/claim-event.ts';
import { CLAIM } from '../../../domain/claim/claim-kind.ts';
import type { Evidence } from '../../../domain/claim/claim.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import { localText } from '../../../domain/time/instant.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import type { Answer } from '../../adapters/http/answer.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import type { Request } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { claimOf } from '../../claim/claim-of-caller.ts';
import { referToEvidence } from '../../claim/refer-to-evidence.ts';
import { writeClaim } from '../../claim/write-claim.ts';

/**
 * Records what happened to a claim, and answers.
 * @param of the event, of the claim as it is
 * @param answer made from the file after the event and the event as it is stored
 * @throws Problem where the event does not fit
 */
export function recordOnClaim(
  { caller, path, now, remember }: Request<{ readonly claimNumber: string }, unknown, unknown>,
  of: (file: ClaimFile) => ReportedClaimEvent | Promise<ReportedClaimEvent>,
  answer: (file: ClaimFile, event: ClaimEvent) => Answer,
): Promise<Answer> {
  return retryingOnClash(async () => {
    const file = await claimOf(caller, path.claimNumber);
    const reported = await of(file);
    const result = recordEvent(CLAIM, file, reported, now, commitmentTable());
    switch (result.outcome) {
      case 'recorded': {
        const answered = answer(result.file, result.event);
        const evidence: Evidence = reported.type === 'evidence_added' ? reported.details.evidence : {};
        await writeClaim(file, result.file, [
          ...remember(answered),
          ...(await referToEvidence(caller, file.subject, evidence, now)),
        ]);
        return answered;
      }
      case 'repeated':
        return { ...answer(file, result.event), headers: { 'Idempotent-Replayed': 'true' } };
      case 'id_reused':
        throw new Problem('event_id_reused', 'this claim has another event with this event_id', {
          errors: [{ field: 'event_id', message: 'belongs to another event' }],
        });
      case 'full':
        throw new Problem('too_many_events', 'the history of this claim is full');
      case 'in_future':
        throw invalid([{ field: 'occurred_at', message: 'is in the future' }]);
      case 'too_early':
        throw invalid([
          {
            field: 'occurred_at',
            message: `is before the claim, ${localText(result.beginsAt, file.subject.timeZone)}`,
          },
        ]);
      case 'not_allowed':
        throw new Problem('event_not_allowed', `a claim that is ${result.status} takes no ${reported.type}`, {
          claimStatus: result.status,
          allowed: result.allowed,
        });
      case 'too_much':
        throw invalid([
          {
            field: reported.type === 'assessed' ? 'approved_amount' : 'amount',
            message: `is more than ${result.most}`,
          },
        ]);
      case 'not_a_manager':
        throw new Problem('not_a_manager', 'this takes a customer service manager');
      case 'own_assessment':
        throw new Problem('assessor_approves', 'whoever assessed a claim does not decide on it');
    }
  });
}
