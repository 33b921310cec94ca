import { localText } from '../../../domain/time/instant.ts';
import { companyTimeZone } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { whyNotAt, type Caller } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { reportPath, reportQuery } from '../contract/report-schema.ts';
import { reportLink } from './report-link.ts';

/**
 * GET /v1/reports/{kind}/{period}: a link of some minutes to the report of a branch, which is made for it, or of all, which is
 * there already. It says until when what branches answered stands in it (E5).
 */
export const handler = route({
  scope: 'reports:read',
  path: reportPath,
  query: reportQuery,
  respond: async ({ caller, path: { kind, period }, query: { branch, format }, now }) => {
    const why = whyNotOf(caller, branch);
    if (why !== undefined) throw invalid([{ field: 'branch', message: why }]);
    const { url, expiresAt, answersUntil } = await reportLink({ kind, period, branch }, format, now);
    const zone = companyTimeZone();
    return ok({ url, expiresAt: localText(expiresAt, zone), answersUntil: localText(answersUntil, zone) });
  },
});

/** Why a report cannot be that of the branch that is named, or of all: a branch's key sees those of its own. */
function whyNotOf(caller: Caller, branch: string | undefined): string | undefined {
  if (branch !== undefined) return whyNotAt(caller, branch);
  return caller.kind === 'branch' ? 'is needed: of which branch?' : undefined;
}
