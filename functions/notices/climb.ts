import pMap from 'p-map';
import { acknowledgeBy, lookAt } from '../../domain/notice/acknowledge-by.ts';
import { nextLevel } from '../../domain/notice/next-level.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeNotice, idsIn, readNotice } from '../adapters/notice-store.ts';
import { stillBroken } from '../notice/still-broken.ts';
import { tellRoles, type NoticesInput } from '../notice/tell.ts';
import type { Sent } from './send.ts';

const AT_ONCE = { concurrency: 16 };

/**
 * Tells the next level of what nobody of a role has acknowledged within their time. Called by the machine of notices when
 * that is over. Done again, it tells nobody again.
 */
export async function handler({ bucket }: Pick<NoticesInput, 'bucket'>): Promise<Sent> {
  const at = now();
  const notices = await allOf(await idsIn(bucket));
  const overdue = notices.filter((notice) => (acknowledgeBy(notice) ?? '~') <= at);
  await pMap(overdue, (notice) => climb(notice, at), AT_ONCE);
  return { lookAt: lookAt(notices, at) };
}

async function allOf(ids: readonly string[]): Promise<Notice[]> {
  return (await pMap(ids, readNotice, AT_ONCE)).filter((notice) => notice !== undefined);
}

async function climb(notice: Notice, at: Instant): Promise<void> {
  const others = await allOf(notice.together.filter((id) => id !== notice.id));
  if (others.some(({ state }) => state === 'acknowledged')) return;
  if (!(await stillBroken(notice.topic))) return;
  const next = nextLevel(notice);
  if (next) {
    const { topic, eventId, role } = next;
    await tellRoles({ kind: notice.kind, topic, eventId }, topic.branch, [role], at);
  }
  // Last, so that what was cut short is done again.
  const { state } = await changeNotice(notice.id, (current) =>
    current.state === 'sent' ? { ...current, state: 'unacknowledged' } : current,
  );
  if (state !== 'unacknowledged') return;
  log.info('nobody acknowledged', { notice: notice.id, next: next?.role });
  count('NoticesUnacknowledged', {});
  if (!next) count('EscalationsUnanswered', {});
}
