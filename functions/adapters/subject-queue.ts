import type { SubjectKind } from '../../domain/promise/subject.ts';
import { upwards } from './key-range.ts';
import { queueKey } from './subject-items.ts';
import { queryFirst, type Item } from './table.ts';

/** An item of the index `queue`: its status, what lists show besides, and `queueSort` by which it stands. */
export type Queued = Item & { readonly queueSort: string; readonly status: string; readonly shows: unknown };

/** All of a kind in some statuses, in the order of their queue, after the sort key `after`. */
export async function queued(
  kind: SubjectKind,
  statuses: readonly string[],
  after: string | undefined,
  limit: number,
): Promise<Queued[]> {
  const range = upwards({}, after);
  if (!range) return [];
  const found = await Promise.all(
    statuses.map((status) =>
      queryFirst(
        {
          IndexName: 'queue',
          KeyConditionExpression: 'queueKey = :key AND queueSort BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':key': queueKey(kind, status), ':from': range[0], ':to': range[1] },
        },
        limit,
      ),
    ),
  );
  // One that goes from one status to another may stand under both for a moment.
  const each = new Map((found.flat() as Queued[]).map((item) => [item['pk'], item]));
  return [...each.values()].toSorted((one, other) => (one.queueSort < other.queueSort ? -1 : 1)).slice(0, limit);
}
