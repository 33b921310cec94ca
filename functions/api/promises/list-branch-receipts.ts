import * as z from 'zod/mini';
import { TO_DO } from '../../../domain/receipt/receipt-to-do.ts';
import { localText } from '../../../domain/time/instant.ts';
import { ok } from '../../adapters/http/answer.ts';
import { sees } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { paging } from '../../adapters/http/validation.ts';
import { openAt, receiptsAt } from '../../adapters/commitment-lists.ts';
import { owedReceipt } from '../../receipt/owed-receipt.ts';
import { branchPath } from '../contract/network-paths.ts';
import { commitmentView, DUE_KEY } from '../contract/commitment-view.ts';

/**
 * GET /v1/branches/{code}/receipts: the receipts that a destination branch owes, for the daily chase (E4), oldest due
 * time first; with `state`, those of a status, also when they are back. It reads the rows that it returns, and no others.
 */
export const handler = route({
  scope: 'receipts:read',
  path: branchPath,
  query: z.strictObject({
    ...paging,
    state: z.optional(z.enum(TO_DO)),
    overdue: z.optional(z.enum(['true', 'false'])),
  }),
  respond: async ({ caller, path: { code }, query: { state, overdue, limit, cursor }, now }) => {
    if (!sees(caller, { branches: [code] })) throw new Problem('not_found', `there is no branch ${code}`);
    const due = overdue === undefined ? {} : overdue === 'true' ? { until: now } : { since: now };
    const after = sortKeyIn(cursor, DUE_KEY);
    const found =
      state === undefined
        ? await openAt('receipt_return', code, due, after, limit + 1)
        : await receiptsAt(code, state, due, after, limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ dueKey }) => dueKey);
    return ok({
      receipts: items.map((item) => {
        const { waybillNumber, partner, originBranch, receiptStatus, arrivedAt } = owedReceipt(item);
        const { dueAt, state: promise, missedAt, level } = commitmentView(item, now);
        return {
          waybillNumber,
          partner,
          originBranch,
          receiptStatus,
          arrivedAt: arrivedAt === undefined ? null : localText(arrivedAt, item.timeZone),
          dueAt,
          state: promise,
          missedAt,
          level,
        };
      }),
      ...next,
    });
  },
});
