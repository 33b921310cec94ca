import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { later } from '../../../domain/time/instant.ts';
import { now } from '../../adapters/clock.ts';
import { answering } from '../../adapters/http/answering.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { readReport } from '../../adapters/report-store.ts';
import { formatsOf } from '../../report/formats-of.ts';
import { noticeOfLink } from '../notices/notice-of-link.ts';
import { reportLink } from './report-link.ts';

/** For how long the link of a notice opens its report: it stands in a chat for good. */
const OPENS_FOR = 'P7D';

/**
 * GET /v1/notices/{id}/report: from the page of a notice to the report that it tells of, by a link of some minutes, as a
 * workbook; of very many rows as CSV. Whoever has the link of the notice needs no key, for a week.
 */
export const handler = answering(async (event) => {
  const { topic, createdAt } = await noticeOfLink(event);
  const { report: kind, period, branch } = topic;
  const at = now();
  if (kind === undefined || period === undefined)
    throw new Problem('not_found', 'this notice does not tell of a report');
  if (at >= later(createdAt, OPENS_FOR))
    throw new Problem('not_found', 'the link is older than a week: ask for the report with a key');
  const named = { kind, period, ...(branch !== COMPANY && { branch }) };
  const { url } = await reportLink(named, await bestOf(named), at);
  const headers = { Location: url, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
  return { statusCode: 303, headers, body: '' };
});

async function bestOf({ kind, period, branch }: Parameters<typeof reportLink>[0]): Promise<'xlsx' | 'csv'> {
  const whole = branch === undefined ? await readReport(kind, period) : undefined;
  return whole && !formatsOf(whole).includes('xlsx') ? 'csv' : 'xlsx';
}
