import { createHash } from 'node:crypto';
import type { Notice, NoticeState } from '../../domain/notice/notice.ts';
import { NOTICE_STATES } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import { later } from '../../domain/time/instant.ts';
import { retryingOnClash } from './retrying-on-clash.ts';
import {
  Clashed,
  getItem,
  NEW,
  putItem,
  queryAll,
  queryFirst,
  writeTogether,
  type Item,
  type Key,
  type Write,
} from './table.ts';

/** How long what was told when is kept beside the notice, to be sent again where it failed. */
const OUTBOX_KEPT_FOR = 'P30D';

const partition = (subjectId: string): string => `NOTICE#${subjectId}`;
const outboxPartition = (bucket: string): string => `OUTBOX#${bucket}`;
const listKey = (branch: string, state: NoticeState): string => `NOTICES#${branch}#${state}`;
/** What the list is sorted by. */
export const createdKey = ({ createdAt, id }: Pick<Notice, 'createdAt' | 'id'>): string => `${createdAt}#${id}`;

/** Where a notice lies: its id is that of its subject, a full stop and what tells it from the others. */
function noticeKey(id: string): Key {
  const at = id.lastIndexOf('.');
  return { pk: partition(id.slice(0, at)), sk: id.slice(at + 1) };
}

/** The id of the notice by which somebody hears of an event: the same however often it is asked for. @param whom the person, or the role that nobody has */
export function noticeId(subjectId: string, eventId: string, whom: string): string {
  const hash = createHash('sha256').update(`${eventId}\n${whom}`).digest('hex');
  return `${subjectId}.${hash.slice(0, 20)}`;
}

export async function readNotice(id: string): Promise<Notice | undefined> {
  const item = await getItem(noticeKey(id));
  return item && noticeOf(item);
}

/**
 * Writes a notice that is new, with its place among what the person is told at that time; in the place of one that was handed
 * over, when it comes back to the person.
 * @returns the one that there is, where there was one already
 */
export async function writeAnew(notice: Notice): Promise<Notice> {
  try {
    await writeTogether([
      { item: itemOf(notice), condition: NEW, clash: 'notice' },
      ...(notice.state === 'waiting' ? [outboxWrite(notice)] : []),
    ]);
    return notice;
  } catch (error) {
    if (!(error instanceof Clashed) || error.what !== 'notice') throw error;
    return changeNotice(
      notice.id,
      (before) =>
        before.state === 'handed_over'
          ? { ...notice, createdAt: before.createdAt, attempts: before.attempts, version: before.version }
          : before,
      (after) => [outboxWrite(after)],
    );
  }
}

function outboxWrite({ id, bucket, sendAt }: Notice): Write {
  const expiresAt = Math.floor(Date.parse(later(sendAt, OUTBOX_KEPT_FOR)) / 1000);
  return { item: { pk: outboxPartition(bucket), sk: id, expiresAt }, clash: 'outbox' };
}

/**
 * Changes a notice as it is by then, again where another write was first.
 * @param change gives the notice itself where there is nothing to change
 * @param together what else is written with it
 * @returns the notice as it is after that
 */
export function changeNotice(
  id: string,
  change: (notice: Notice) => Notice,
  together: (notice: Notice) => readonly Write[] = () => [],
): Promise<Notice> {
  return retryingOnClash(async () => {
    const before = await readNotice(id);
    if (!before) throw new Error(`there is no notice ${id}`);
    const changed = change(before);
    if (changed === before) return before;
    const after = { ...changed, version: before.version + 1 };
    await writeTogether([
      ...together(after),
      {
        item: itemOf(after),
        condition: 'version = :version',
        values: { ':version': before.version },
        clash: 'notice',
      },
    ]);
    return after;
  });
}

const WITHDRAWN = 'WITHDRAWN#';
const withdrawnKey = ({ subjectId, commitment = '', at }: Topic): Key => ({
  pk: partition(subjectId),
  sk: `${WITHDRAWN}${commitment}#${at}`,
});

/** Has it stand that a miss was none, for whatever is told of it after that. */
export function keepWithdrawn(miss: Topic): Promise<void> {
  return putItem({ ...withdrawnKey(miss), telling: miss.telling });
}

/** Whether a miss was taken back, under the same telling or a later one. */
export async function isWithdrawn(miss: Topic): Promise<boolean> {
  const item = await getItem(withdrawnKey(miss));
  return item !== undefined && Number(item['telling']) >= (miss.telling ?? 0);
}

/** The ids of what a person is told of a kind at a time. */
export async function idsIn(bucket: string): Promise<string[]> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': outboxPartition(bucket) },
    ConsistentRead: true,
  });
  return items.map(({ sk }) => String(sk));
}

/** All notices of a subject, oldest first. */
export async function noticesOf(subjectId: string): Promise<Notice[]> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(subjectId) },
    ConsistentRead: true,
  });
  return items
    .filter(({ sk }) => !String(sk).startsWith(WITHDRAWN))
    .map(noticeOf)
    .sort((one, other) => (createdKey(one) < createdKey(other) ? -1 : 1));
}

/** What concerns a branch, or the company, of one state or of all, newest first, from after the sort key `after`. */
export async function noticesAt(
  branch: string,
  state: NoticeState | undefined,
  after: string | undefined,
  limit: number,
): Promise<Notice[]> {
  const states = state === undefined ? NOTICE_STATES : [state];
  const found = await Promise.all(
    states.map((each) =>
      queryFirst(
        {
          IndexName: 'notices',
          KeyConditionExpression:
            after === undefined ? 'noticesKey = :key' : 'noticesKey = :key AND createdKey < :after',
          ExpressionAttributeValues: {
            ':key': listKey(branch, each),
            ...(after !== undefined && { ':after': after }),
          },
          ScanIndexForward: false,
        },
        limit,
      ),
    ),
  );
  return found
    .flat()
    .map(noticeOf)
    .sort((one, other) => (createdKey(one) < createdKey(other) ? 1 : -1))
    .slice(0, limit);
}

function itemOf(notice: Notice): Key & Item {
  return {
    ...notice,
    ...noticeKey(notice.id),
    noticesKey: listKey(notice.topic.branch, notice.state),
    createdKey: createdKey(notice),
  };
}

function noticeOf({ pk, sk, noticesKey, createdKey: _, ...notice }: Item): Notice {
  return notice as unknown as Notice;
}
