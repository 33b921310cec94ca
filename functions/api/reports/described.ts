import { explainedAnswer, reportLinkAnswer, reportsAnswer } from '../contract/report-answer.ts';
import type { Described } from '../described.ts';
import { LINK_ASKS } from '../notices/link-asks.ts';
import { WAYBILL } from '../shipments/examples.ts';
import { handler as explainUnreturned } from './explain-unreturned.ts';
import { handler as getReport } from './get-report.ts';
import { handler as listReports } from './list-reports.ts';

const kind = 'unreturned_receipts';
const period = '2026-11';

/** Reports, in words. */
export const DESCRIBED = {
  'reports/reads': {
    listReports: {
      summary: 'List the periods of which there is a report',
      description: "Latest first. A branch's key sees `period` and `generated_at` only.",
      handler: listReports,
      answers: { 200: { description: 'A page of them', schema: reportsAnswer } },
      problems: [],
      examples: {
        'month-ends': {
          summary: 'Receipts that have not come back',
          caller: 'operations',
          path: { kind },
          status: 200,
          answer: {
            periods: [
              {
                period,
                generated_at: '2026-12-01T00:30:00+08:00',
                branches: 4,
                rows: 1,
                totals: { rows: 1, overdue: 1 },
                failed_branches: [],
              },
            ],
            next_cursor: null,
            has_next_page: false,
          },
        },
      },
    },
    getReport: {
      summary: 'Get a report',
      description:
        'A link of five minutes: to the report of a branch, or without `branch` to that of all. A report of more than 200,000 rows has no `xlsx`.',
      handler: getReport,
      answers: { 200: { description: 'The link', schema: reportLinkAnswer } },
      problems: [],
      examples: {
        'of-a-branch': {
          summary: 'As a workbook',
          caller: 'branch',
          path: { kind, period },
          query: { branch: 'HGH', format: 'xlsx' },
          status: 200,
        },
      },
    },
    openReport: {
      summary: 'Open the report that a notice tells of',
      description: 'From the page of a notice, without a key, for a week.',
      handler: { asks: LINK_ASKS },
      answers: { 303: { description: 'The report, by a link of five minutes', headers: { Location: 'The link' } } },
      problems: [],
      examples: {
        opened: {
          summary: 'By the link of a notice',
          path: { id: `${WAYBILL}.0123456789abcdef0123` },
          query: { token: 'of-the-link' },
          status: 303,
        },
      },
    },
  },
  'reports/writes': {
    explainUnreturned: {
      summary: 'Explain receipts that have not come back',
      description:
        "A branch's answers for rows of its list, whole or in parts; a later answer takes the place of the one before (E5). With the last row that asks the promise is kept.",
      handler: explainUnreturned,
      answers: { 200: { description: 'How far the list is answered', schema: explainedAnswer } },
      problems: ['too_many_events'],
      examples: {
        'in-transit': {
          summary: 'It is on its way',
          caller: 'branch',
          path: { kind, period, code: 'HGH' },
          body: {
            explanations: [{ waybill_number: WAYBILL, reason: 'in_transit', expected_at: '2026-12-04T18:00:00+08:00' }],
          },
          status: 200,
        },
      },
    },
  },
} satisfies Described<'reports/reads' | 'reports/writes'>;
