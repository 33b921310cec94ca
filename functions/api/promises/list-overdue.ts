import pMap from 'p-map';
import * as z from 'zod/mini';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { branchCode, paging } from '../../adapters/http/validation.ts';
import { branchCodes } from '../../adapters/network-store.ts';
import { openAt, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import { commitmentView, DUE_KEY } from '../contract/commitment-view.ts';

/**
 * GET /v1/overdue: what is missed and still not met, oldest first. With a commitment and a branch it reads one
 * partition of the index; left out, every commitment or every branch is asked in its turn.
 */
export const handler = route({
  scope: 'overdue:read',
  query: z.strictObject({
    ...paging,
    commitment: z.optional(z.enum(COMMITMENT_NAMES)),
    branch: z.optional(branchCode),
  }),
  respond: async ({ query: { commitment, branch, limit, cursor }, now }) => {
    const after = sortKeyIn(cursor, DUE_KEY);
    const branches = branch === undefined ? await branchCodes() : [branch];
    const names = commitment === undefined ? COMMITMENT_NAMES : [commitment];
    const partitions = branches.flatMap((at) => names.map((name) => [name, at] as const));
    const found = await pMap(partitions, ([name, at]) => openAt(name, at, { until: now }, after, limit + 1), {
      concurrency: 16,
    });
    const { items, ...next } = pageOf(found.flat().sort(byDue), limit, ({ dueKey }) => dueKey);
    return ok({
      overdue: items.map((item) => ({ ...ownerView(item), ...commitmentView(item, now) })),
      ...next,
    });
  },
});

/** Whose promise it is: of a shipment, a branch's report … What has no waybill or partner says so. */
function ownerView({ subject, of }: ListedCommitment) {
  return { subject, waybillNumber: null, partner: null, ...of };
}

function byDue(a: ListedCommitment, b: ListedCommitment): number {
  return a.dueKey < b.dueKey ? -1 : 1;
}
