import * as z from 'zod/mini';
import { REPORT_KINDS } from '../../../domain/report/reports.ts';
import { promiseAnswer } from './commitment-answer.ts';
import { branch, count, localTime, page } from './values-answer.ts';

export const reportsAnswer = z
  .strictObject({
    periods: z.array(
      z.strictObject({
        period: z.string(),
        generated_at: localTime,
        branches: z.optional(count),
        rows: z.optional(count),
        totals: z.optional(z.record(z.string(), count)),
        failed_branches: z.optional(z.array(branch)).check(z.describe('Branches that are missing in it')),
      }),
    ),
    ...page,
  })
  .register(z.globalRegistry, { id: 'ReportList' });

export const reportLinkAnswer = z
  .strictObject({
    url: z.string().check(z.describe('A link of five minutes')),
    expires_at: localTime,
    answers_until: localTime.check(z.describe('Until when what branches answered stands in it')),
  })
  .register(z.globalRegistry, { id: 'ReportLink' });

export const explainedAnswer = z
  .strictObject({
    kind: z.enum(REPORT_KINDS),
    period: z.string(),
    branch,
    rows: count,
    answered: count,
    commitment: z.nullable(promiseAnswer),
  })
  .register(z.globalRegistry, { id: 'ExplainedList' });
