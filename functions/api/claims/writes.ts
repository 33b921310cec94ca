import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as assessClaim } from './assess-claim.ts';
import { handler as putClaimLimit } from './put-claim-limit.ts';
import { handler as recordClaimEvent } from './record-claim-event.ts';
import { handler as submitClaim } from './submit-claim.ts';

/** What is written of claims: called by the gateway. */
export const handler = audited(
  serving(ROUTES['claims/writes'], { submitClaim, recordClaimEvent, assessClaim, putClaimLimit }),
);
