import { question } from '../../domain/report/question.ts';
import type { UnreturnedRow } from '../../domain/report/receipt-rows.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { ok } from '../adapters/http/answer.ts';
import { invalid, Problem } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { keptJson } from '../adapters/report-files.ts';
import { readAnsweredReport, writeExplanations } from '../adapters/report-store.ts';
import { retryingOnClash } from '../adapters/shipment-store.ts';
import { explanationsPath, explanationsSchema } from './contract/report-schema.ts';
import { commitmentView } from './contract/shipment-view.ts';

const KIND = 'unreturned_receipts';

/**
 * POST /v1/reports/unreturned_receipts/{month}/branches/{code}/explanations: a branch says why receipts have not come back,
 * whole or in parts; a later answer takes the place of the one before (E5). Its promise is kept with the last row.
 */
export const handler = route({
  scope: 'reports:write',
  path: explanationsPath,
  body: explanationsSchema,
  respond: ({ path: { kind, period, code }, body: { explanations }, now, remember }) =>
    retryingOnClash(async () => {
      const before = kind === KIND ? await readAnsweredReport({ kind, period, branch: code }) : undefined;
      if (!before?.question) throw new Problem('not_found', 'there is no such list, or nothing on it');
      const listed = new Set(
        ((await keptJson(before.report.file)) as UnreturnedRow[]).map(({ waybillNumber }) => waybillNumber),
      );
      const errors = explanations.flatMap(({ waybillNumber }, at) =>
        listed.has(waybillNumber)
          ? []
          : [{ field: `explanations[${at}].waybill_number`, message: 'is not on the list' }],
      );
      if (errors.length > 0) throw invalid(errors);

      const answered = new Set([
        ...before.explanations.keys(),
        ...explanations.map(({ waybillNumber }) => waybillNumber),
      ]).size;
      const explainedAt = before.report.explainedAt ?? (answered === before.report.rows ? now : undefined);
      const report = {
        ...before.report,
        version: before.report.version + 1,
        answered,
        ...(explainedAt !== undefined && { explainedAt }),
      };
      const promise = question(report, code, before.question.timeZone, commitmentTable().explanation, before.question);
      const answer = ok({
        kind,
        period,
        branch: code,
        rows: report.rows,
        answered,
        commitment: commitmentView(promise, now, commitmentTable()),
      });
      await writeExplanations(before, explanations, { report, question: promise }, remember(answer));
      return answer;
    }),
});
