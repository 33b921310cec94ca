import * as z from 'zod';
import { COMMITMENT_NAMES, type CommitmentName } from '../../domain/commitments.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { ok } from '../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../adapters/http/page.ts';
import { route } from '../adapters/http/route.ts';
import { branchCode, paging } from '../adapters/http/validation.ts';
import { branchCodes } from '../adapters/network-store.ts';
import { overdueAt, type OpenCommitment } from '../adapters/shipment-lists.ts';
import { commitmentView } from './contract/shipment-view.ts';

const DUE_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#HD[0-9A-Z]{12}#[a-z_]+$/;

/**
 * GET /v1/overdue: what is missed and still not met, oldest first. With a commitment and a branch it reads one
 * partition of the index; left out, every commitment or every branch is asked in its turn.
 */
export const handler = route({
  scope: 'overdue:read',
  query: z.strictObject({ ...paging, commitment: z.enum(COMMITMENT_NAMES).optional(), branch: branchCode.optional() }),
  respond: async ({ query: { commitment, branch, limit, cursor }, now }) => {
    const after = sortKeyIn(cursor, DUE_KEY);
    const branches = branch === undefined ? await branchCodes() : [branch];
    const names = commitment === undefined ? COMMITMENT_NAMES : [commitment];
    const found = await inTurn(branches.flatMap((at) => names.map((name) => [name, at] as const)), ([name, at]) => overdueAt(name, at, now, after, limit + 1));
    const { items, ...next } = pageOf(found.sort(byDue), limit, ({ dueKey }) => dueKey);
    return ok({
      overdue: items.map((item) => ({ waybillNumber: item.waybillNumber, partner: item.partner, ...commitmentView(item, now, commitmentTable()) })),
      ...next,
    });
  },
});

const AT_ONCE = 16;

/** What the partitions hold, asked sixteen at a time. */
async function inTurn(partitions: readonly (readonly [CommitmentName, string])[], read: (partition: readonly [CommitmentName, string]) => Promise<OpenCommitment[]>): Promise<OpenCommitment[]> {
  const found: OpenCommitment[] = [];
  for (let at = 0; at < partitions.length; at += AT_ONCE) {
    found.push(...(await Promise.all(partitions.slice(at, at + AT_ONCE).map(read))).flat());
  }
  return found;
}

function byDue(a: OpenCommitment, b: OpenCommitment): number {
  return a.dueKey < b.dueKey ? -1 : 1;
}
