import { localText } from '../../../domain/time/instant.ts';
import { companyTimeZone } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { listReports } from '../../adapters/report-store.ts';
import { PERIOD, reportsPath, reportsQuery } from '../contract/report-schema.ts';

/** GET /v1/reports/{kind}: the periods of which there is a report, latest first; what all branches come to together is not for a branch's key. */
export const handler = route({
  scope: 'reports:read',
  path: reportsPath,
  query: reportsQuery,
  respond: async ({ caller, path: { kind }, query: { limit, cursor } }) => {
    const found = await listReports(kind, sortKeyIn(cursor, PERIOD), limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ period }) => period);
    return ok({
      periods: items.map(({ period, generatedAt, branches, rows, totals, failedBranches }) => ({
        period,
        generatedAt: localText(generatedAt, companyTimeZone()),
        ...(caller.kind !== 'branch' && { branches, rows, totals, failedBranches }),
      })),
      ...next,
    });
  },
});
