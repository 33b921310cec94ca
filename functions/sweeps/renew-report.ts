import pMap from 'p-map';
import * as z from 'zod';
import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import { branchReportId } from '../../domain/branch-report/branch-report.ts';
import { REPORT_KINDS } from '../../domain/report/reports.ts';
import { log } from '../adapters/log.ts';
import { readReport } from '../adapters/report-store.ts';
import { readSubject } from '../adapters/subject-store.ts';
import { makeWhole } from '../report/whole-report.ts';
import { placesOf } from './gather/places.ts';

const Input = z.object({ kind: z.enum(REPORT_KINDS), period: z.string() });

/**
 * Makes the report of all branches anew, since one of them has answered (E5). Called by the machine of the renewal, some
 * minutes after an answer. @throws Error where there is no whole report yet, since one may be in the making without it
 */
export async function handler(input: unknown): Promise<void> {
  const { kind, period } = Input.parse(input);
  log.appendKeys({ report: kind, period });
  const report = await readReport(kind, period);
  if (!report) throw new Error(`the sweep of ${period} is not finished`);
  const parts = await pMap(
    await placesOf(kind),
    (branch) => readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch })),
    { concurrency: 10 },
  );
  await makeWhole(
    report,
    parts.filter((part) => part !== undefined),
  );
}
