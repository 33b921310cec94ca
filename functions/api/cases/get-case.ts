import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { caseOf } from '../../case/case-of-caller.ts';
import { casePath } from '../contract/case-path.ts';
import { caseView } from '../contract/case-view.ts';

/** GET /v1/cases/{case_number}: a case with what is owed and its history; what the desk writes for itself is for the desk alone. */
export const handler = route({
  scope: 'cases:read',
  path: casePath,
  respond: async ({ caller, path, now }) => {
    const file = await retryingOnClash(() => caseOf(caller, path.caseNumber));
    return ok(caseView(file, caller, now));
  },
});
