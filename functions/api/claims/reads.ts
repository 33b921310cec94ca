import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getClaim } from './get-claim.ts';
import { handler as getClaimLimit } from './get-claim-limit.ts';
import { handler as listClaims } from './list-claims.ts';
import { handler as listClaimStatements } from './list-claim-statements.ts';

/** What is read of claims: called by the gateway. */
export const handler = audited(
  serving(ROUTES['claims/reads'], { listClaims, getClaim, listClaimStatements, getClaimLimit }),
);
