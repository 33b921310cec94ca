import pMap from 'p-map';
import { acknowledgeBy, lookAt } from '../../domain/notice/acknowledge-by.ts';
import { bucketsBefore, MANY } from '../../domain/notice/bucket.ts';
import { isPending } from '../../domain/notice/is-pending.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { changeNotice, idsIn, readNotice } from '../adapters/notice-store.ts';
import { climb } from '../notice/climb.ts';
import { contactNow, type Contact } from '../notice/contact-now.ts';
import { handOver } from '../notice/hand-over.ts';
import { sendMessage } from '../notice/send-message.ts';
import type { NoticesInput } from '../notice/tell.ts';
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
  const all = await pMap(ids, (id) => lookedAt(id, at), AT_ONCE);
  const { reached, gone } = await byContact(all.filter(isPending), at);
  const handedOver = await pMap(gone, (notice) => handOver(notice, at), AT_ONCE);
  const pending = reached.map(({ notice }) => notice);
  const [first] = reached;
  const messages =
    first && (await areMany(all, pending))
      ? [{ id: name, notices: pending, to: first.to }]
      : reached.map(({ notice, to }) => ({ id: notice.id, notices: [notice], to }));
  const done = await pMap(messages, (message) => sendMessage(message, at), AT_ONCE);
  const notTaken = done.flat().filter(isPending);
  // Who cannot be reached is waited for no longer than who does not answer.
  await pMap(
    notTaken.filter((notice) => (acknowledgeBy(notice) ?? '~') <= at),
    (notice) => climb(notice, at),
    AT_ONCE,
  );
  if (notTaken.length > 0) throw new Error(`${notTaken.length} notices of ${name} were taken by no channel`);
  log.info('notices sent', { execution: name, notices: pending.length, messages: messages.length });
  const known = new Map([...all, ...handedOver, ...done.flat()].map((notice) => [notice.id, notice]));
  return { lookAt: lookAt([...known.values()], at) };
}

interface Reached {
  readonly notice: Notice;
  readonly to: Contact;
}

/** Notices that are begun, with whom they are for; and those whose person is at that address no more. */
async function byContact(notices: readonly Notice[], at: Instant): Promise<{ reached: Reached[]; gone: Notice[] }> {
  const reached: Reached[] = [];
  const gone: Notice[] = [];
  await pMap(
    notices,
    async (notice) => {
      const to = await contactNow(notice);
      if (to) reached.push({ notice: await changeNotice(notice.id, (current) => begun(current, at)), to });
      else gone.push(notice);
    },
    AT_ONCE,
  );
  // What was withdrawn in between is not sent.
  return { reached: reached.filter(({ notice }) => isPending(notice)), gone };
}

/** From then on the person may know. */
const begun = (notice: Notice, at: Instant): Notice => (isPending(notice) ? { ...notice, triedAt: at } : notice);

/** A notice as it is now: what is so no longer is told to nobody. */
async function lookedAt(id: string, at: Instant): Promise<Notice> {
  const found = await readNotice(id);
  const so = !found || !isPending(found) || (await stillSo(found, at));
  return changeNotice(id, (notice) => (so || !isPending(notice) ? notice : { ...notice, state: 'withdrawn' }));
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
