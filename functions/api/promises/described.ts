import { overdueAnswer, worklistAnswer } from '../contract/commitment-answer.ts';
import { branchReceiptsAnswer } from '../contract/receipt-answer.ts';
import type { Described } from '../described.ts';
import { handler as listBranchReceipts } from './list-branch-receipts.ts';
import { handler as listOverdue } from './list-overdue.ts';
import { handler as listWork } from './list-work.ts';

/** Promises, in words. */
export const DESCRIBED = {
  'promises/reads': {
    listOverdue: {
      summary: 'What is overdue',
      description:
        "What is missed and still not met, oldest first: of a partner its own, of a branch's key at its branches. Operations name `company` for what the company's desk owes.",
      handler: listOverdue,
      answers: { 200: { description: 'A page of it', schema: overdueAnswer } },
      problems: [],
      examples: { deliveries: { summary: 'Pickups that are late', query: { commitment: 'pickup' }, status: 200 } },
    },
    listWork: {
      summary: 'What a branch has to do now',
      description:
        "What is overdue at a branch or due there today, the next first, each with what to do about it and the requests that meet it. Operations name `company` for the work of the company's desk.",
      handler: listWork,
      answers: { 200: { description: 'A page of it', schema: worklistAnswer } },
      problems: [],
      examples: {
        dispatcher: {
          summary: "A dispatcher's work",
          caller: 'branch',
          query: { branch: 'CTU', role: 'dispatcher' },
          status: 200,
        },
        desk: {
          summary: "The work of the desk's supervisor",
          caller: 'operations',
          query: { branch: 'company', role: 'customer_service_supervisor' },
          status: 200,
        },
      },
    },
    listBranchReceipts: {
      summary: 'The receipts that a branch owes',
      description:
        'What a destination branch is chased for (E4), oldest due time first; with `state`, those of a status, also when they are back.',
      handler: listBranchReceipts,
      answers: { 200: { description: 'A page of them', schema: branchReceiptsAnswer } },
      problems: [],
      examples: {
        overdue: {
          summary: 'Past due at Hangzhou',
          caller: 'branch',
          path: { code: 'HGH' },
          query: { overdue: 'true' },
          status: 200,
          answer: { receipts: [], next_cursor: null, has_next_page: false },
        },
      },
    },
  },
} satisfies Described<'promises/reads'>;
