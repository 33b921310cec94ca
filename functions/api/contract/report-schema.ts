import * as z from 'zod/mini';
import { EXPLANATION_REASONS } from '../../../domain/report/explanation.ts';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { branchCode, freeText, instant, paging, singleLine } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';
import { FORMATS } from '../../adapters/report-files.ts';

const MOST_EXPLANATIONS = 500;

/** How a period of any report is written. */
export const PERIOD = /^[0-9QW-]{7,10}$/;

const kind = z.enum(REPORT_KINDS);
const period = z.string().check(z.regex(PERIOD, 'must be a period such as 2026-Q4, 2026-11, 2026-W48 or 2026-11-30'));

export const reportsPath = z.strictObject({ kind });
export const reportsQuery = z.strictObject(paging);
export const reportPath = z.strictObject({ kind, period });
export const reportQuery = z.strictObject({
  branch: z.optional(branchCode),
  format: z._default(z.enum(FORMATS), 'json'),
});

export const explanationsPath = z.strictObject({ kind, period, code: branchCode });

const explanation = z.strictObject({
  waybill_number: z.string().check(z.maxLength(64)),
  reason: z.enum(EXPLANATION_REASONS),
  note: z.optional(freeText(500)),
  expected_at: z.optional(instant),
  responsible_person: z.optional(singleLine(80)),
});

/** POST …/explanations: a branch's answers, whole or in parts (E5). */
export const explanationsSchema = z.strictObject({
  actor: z.optional(actor),
  explanations: z.array(explanation).check(
    z.minLength(1),
    z.maxLength(MOST_EXPLANATIONS),
    z.superRefine((rows, context) => {
      rows.forEach(({ waybill_number }, at) => {
        if (rows.findIndex((row) => row.waybill_number === waybill_number) < at) {
          context.addIssue({ code: 'custom', path: [at, 'waybill_number'], message: 'is answered twice' });
        }
      });
    }),
  ),
});
