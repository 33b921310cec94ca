import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import {
  answeredRows,
  branchReportId,
  type BranchReport,
  type BranchReportFile,
} from '../../../domain/branch-report/branch-report.ts';
import { standing } from '../../../domain/promise/commitment.ts';
import type { UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees, tellerOf } from '../../adapters/http/caller.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { renewWithAnswers } from '../../adapters/machines.ts';
import { keptJson } from '../../adapters/report-files.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readSubject } from '../../adapters/subject-store.ts';
import { explanationsPath, explanationsSchema } from '../contract/report-schema.ts';
import { commitmentView } from '../contract/commitment-view.ts';
import { answeredList, storeAnswers } from './answered-list.ts';
import { explainLosses } from './explain-losses.ts';

const KIND = 'unreturned_receipts';

/**
 * POST /v1/reports/unreturned_receipts/{month}/branches/{code}/explanations: a branch says why receipts have not come back,
 * whole or in parts; a later answer takes the place of the one before (E5). Its promise is kept with the last row that asks.
 */
export const handler = route({
  scope: 'reports:write',
  path: explanationsPath,
  body: explanationsSchema,
  respond: async ({ caller, path: { kind, period, code: branch }, body: { actor, explanations }, now, remember }) => {
    if (!sees(caller, { branches: [branch] })) throw new Problem('not_found', 'there is no such list');
    const list = kind === KIND ? await readSubject(BRANCH_REPORT, branchReportId({ kind, period, branch })) : undefined;
    if (!list || list.rows === 0) throw new Problem('not_found', 'there is no such list, or nothing on it');
    const listed = await rowsOf(list);
    const errors = explanations.flatMap(({ waybillNumber }, at) =>
      listed.has(waybillNumber) ? [] : [{ field: `explanations[${at}].waybill_number`, message: 'is not on the list' }],
    );
    if (errors.length > 0) throw invalid(errors);

    const lost = explanations
      .filter(({ waybillNumber, reason }) => reason === 'lost' || listed.get(waybillNumber)?.receiptStatus === 'lost')
      .map(({ waybillNumber }) => waybillNumber);
    const teller = tellerOf(caller, actor);
    await explainLosses(lost, period, teller.reportedBy, now);
    // Before the answers are stored: made anew for nothing, the report is as it was.
    await renewWithAnswers(kind, period, now);
    return retryingOnClash(async () => {
      const answered = await answeredList(list, { explanations, listed, teller, now });
      const answer = ok(explainedView(answered.after, now));
      await storeAnswers(answered, remember(answer));
      return answer;
    });
  },
});

/** The rows of a list as they were listed, by waybill. */
async function rowsOf({ file }: BranchReport): Promise<ReadonlyMap<string, UnreturnedRow>> {
  return new Map(((await keptJson(file)) as UnreturnedRow[]).map((row) => [row.waybillNumber, row]));
}

function explainedView(file: BranchReportFile, now: Instant) {
  const { kind, period, branch, rows } = file.subject;
  const [promise] = standing(file.commitments);
  return {
    kind,
    period,
    branch,
    rows,
    answered: answeredRows(file),
    commitment: promise ? commitmentView(promise, now) : null,
  };
}
