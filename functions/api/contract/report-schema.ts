import * as z from 'zod';
import { EXPLANATION_REASONS } from '../../../domain/report/explanation.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { branchCode, freeText, instant, paging, singleLine } from '../../adapters/http/validation.ts';
import { FORMATS } from '../../adapters/report-files.ts';

const MOST_EXPLANATIONS = 500;

const kind = z.enum(REPORT_KINDS);
const period = z.string().regex(/^[0-9W-]{7,10}$/, 'must be a period such as 2026-11, 2026-W48 or 2026-11-30');

export const reportsPath = z.strictObject({ kind });
export const reportsQuery = z.strictObject(paging);
export const reportPath = z.strictObject({ kind, period });
export const reportQuery = z.strictObject({ branch: branchCode.optional(), format: z.enum(FORMATS).default('json') });

export const explanationsPath = z.strictObject({ kind, period, code: branchCode });

const explanation = z.strictObject({
  waybill_number: z.string().max(64),
  reason: z.enum(EXPLANATION_REASONS),
  note: freeText(500).optional(),
  expected_at: instant.optional(),
  responsible_person: singleLine(80).optional(),
});

/** POST …/explanations: a branch's answers, whole or in parts (E5). */
export const explanationsSchema = z.strictObject({
  explanations: z
    .array(explanation)
    .min(1)
    .max(MOST_EXPLANATIONS)
    .superRefine((rows, context) => {
      rows.forEach(({ waybill_number }, at) => {
        if (rows.findIndex((row) => row.waybill_number === waybill_number) < at) {
          context.addIssue({ code: 'custom', path: [at, 'waybill_number'], message: 'is answered twice' });
        }
      });
    }),
});
