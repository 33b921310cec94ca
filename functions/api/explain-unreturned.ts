import { randomUUID } from 'node:crypto';
import { BRANCH_REPORT } from '../../domain/branch-report/branch-report-kind.ts';
import {
  answeredRows,
  branchReportId,
  type BranchReportFile,
  type RowExplained,
} from '../../domain/branch-report/branch-report.ts';
import { standing } from '../../domain/promise/commitment.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import type { UnreturnedRow } from '../../domain/report/receipt-rows.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { ok } from '../adapters/http/answer.ts';
import { invalid, Problem } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { keptJson } from '../adapters/report-files.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../adapters/subject-store.ts';
import { explanationsPath, explanationsSchema } from './contract/report-schema.ts';
import { commitmentView } from './contract/commitment-view.ts';

const KIND = 'unreturned_receipts';

/**
 * POST /v1/reports/unreturned_receipts/{month}/branches/{code}/explanations: a branch says why receipts have not come back,
 * whole or in parts; a later answer takes the place of the one before (E5). Its promise is kept with the last row.
 */
export const handler = route({
  scope: 'reports:write',
  path: explanationsPath,
  body: explanationsSchema,
  respond: ({ caller, path: { kind, period, code: branch }, body: { explanations }, now, remember }) =>
    retryingOnClash(async () => {
      const id = branchReportId({ kind, period, branch });
      const before = kind === KIND ? await readFile(BRANCH_REPORT, id) : undefined;
      if (!before || before.subject.asked === 0)
        throw new Problem('not_found', 'there is no such list, or nothing on it that asks for an answer');
      const listed = new Map(
        ((await keptJson(before.subject.file)) as UnreturnedRow[]).map((row) => [row.waybillNumber, row]),
      );
      const errors = explanations.flatMap(({ waybillNumber }, at) =>
        listed.has(waybillNumber)
          ? []
          : [{ field: `explanations[${at}].waybill_number`, message: 'is not on the list' }],
      );
      if (errors.length > 0) throw invalid(errors);

      const rows = explanations.map((each): RowExplained => ({ ...each, asked: true, accountable: true }));
      const actor = { name: caller.id, role: caller.kind };
      const event = { eventId: randomUUID(), type: 'explained', actor, details: { explanations: rows } } as const;
      const recorded = recordEvent(BRANCH_REPORT, before, event, now, commitmentTable());
      if (recorded.outcome !== 'recorded')
        throw new Problem('too_many_events', 'this list was answered too many times');
      const answer = ok(explainedView(recorded.file, now));
      await writeFile(BRANCH_REPORT, before, recorded.file, remember(answer));
      return answer;
    }),
});

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
