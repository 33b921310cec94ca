import type { SubjectKind } from '../../domain/promise/subject.ts';
import { partnerKey, partnerStatusKey } from './subject-items.ts';
import { queryFirst, type Item } from './table.ts';

/** An item of the indexes by partner: its status, what its list shows besides, and `bookedKey` to sort by. */
export type ListedSubject = Item & { readonly bookedKey: string; readonly status?: unknown; readonly shows?: unknown };

/** A partner's subjects of a kind, newest first, from after the sort key `after`; of one status where that is named. */
export async function subjectsOf(
  kind: SubjectKind,
  partner: string,
  status: string | undefined,
  after: string | undefined,
  limit: number,
): Promise<ListedSubject[]> {
  const [IndexName, attribute, key] =
    status === undefined
      ? ['by-partner', 'partnerKey', partnerKey(kind, partner)]
      : ['by-partner-status', 'partnerStatusKey', partnerStatusKey(kind, partner, status)];
  return (await queryFirst(
    {
      IndexName,
      KeyConditionExpression:
        after === undefined ? `${attribute} = :key` : `${attribute} = :key AND bookedKey < :after`,
      ExpressionAttributeValues: { ':key': key, ...(after === undefined ? {} : { ':after': after }) },
      ScanIndexForward: false,
    },
    limit,
  )) as ListedSubject[];
}
