import pMap from 'p-map';
import { lookAt } from '../../domain/notice/acknowledge-by.ts';
import { bucketsBefore, MANY } from '../../domain/notice/bucket.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { changeNotice, idsIn, readNotice } from '../adapters/notice-store.ts';
import type { NoticesInput } from '../notice/tell.ts';
import { sendMessage } from '../notice/send-message.ts';
import { stillSo } from '../notice/still-so.ts';

const AT_ONCE = { concurrency: 16 };

/** When somebody has to look whether what was sent is acknowledged. */
export interface Sent {
  readonly lookAt?: Instant | undefined;
}

/**
 * Sends what a person is told of a kind at a time: of many one message, else one each. Called by the machine of notices,
 * which tries again what throws: what has been sent is not sent again.
 */
export async function handler({ name, bucket }: Pick<NoticesInput, 'name' | 'bucket'>): Promise<Sent> {
  const at = now();
  const ids = await idsIn(bucket);
  // It was started for what had been put there.
  if (ids.length === 0) throw new Error(`nothing waits in ${bucket}`);
  const all = await pMap(ids, (id) => begin(id, at), AT_ONCE);
  const pending = all.filter(isPending);
  const messages = (await areMany(all, pending))
    ? [{ id: name, notices: pending }]
    : pending.map((notice) => ({ id: notice.id, notices: [notice] }));
  const done = await pMap(messages, (message) => sendMessage(message, at), AT_ONCE);
  const notTaken = done.flat().filter(isPending);
  if (notTaken.length > 0) throw new Error(`${notTaken.length} notices of ${name} were taken by no channel`);
  log.info('notices sent', { execution: name, notices: pending.length, messages: messages.length });
  const known = new Map([...all, ...done.flat()].map((notice) => [notice.id, notice]));
  return { lookAt: lookAt([...known.values()], at) };
}

const isPending = ({ state }: Notice): boolean => state === 'waiting' || state === 'failed';

/** Begins to send a notice: from then on the person may know. What is so no longer is told to nobody. */
async function begin(id: string, at: Instant): Promise<Notice> {
  const found = await readNotice(id);
  const so = !found || !isPending(found) || (await stillSo(found, at));
  return changeNotice(id, (notice) => {
    if (!isPending(notice)) return notice;
    return so ? { ...notice, triedAt: at } : { ...notice, state: 'withdrawn' };
  });
}

/** Whether there are ten or more of the kind within five minutes. */
async function areMany(all: readonly Notice[], pending: readonly Notice[]): Promise<boolean> {
  const [first, second] = pending;
  if (!first?.person || !second) return false;
  const told = all.filter(({ state }) => state !== 'withdrawn').length;
  if (told >= MANY) return true;
  const before = await Promise.all(bucketsBefore(first.person.personId, first.kind, first.sendAt).map(idsIn));
  return told + before.flat().length >= MANY;
}
