import { nextLevel, type NextLevel } from '../../domain/notice/next-level.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeNotice, noticesOf } from '../adapters/notice-store.ts';
import { stillBroken } from './still-broken.ts';
import { tellRoles } from './tell.ts';

/**
 * Tells the next level of what nobody of a role has acknowledged, or heard, and the level after it where that has nobody.
 * Nothing is told where somebody of the role has acknowledged; of what failed, where another has heard of it or will. Done
 * again, it tells nobody again.
 */
export async function climb(notice: Notice, at: Instant): Promise<void> {
  const ofRole = (await noticesOf(notice.topic.subjectId)).filter(
    ({ eventId, role }) => eventId === notice.eventId && role === notice.role,
  );
  const states = new Set(ofRole.map(({ state }) => state));
  if (states.has('acknowledged')) return;
  if (notice.state === 'failed' && (states.has('waiting') || states.has('sent'))) return;
  if (!(await stillBroken(notice.topic))) return;
  const next = await tellNext(notice, at);
  // Last, so that what was cut short is done again.
  const { state, climbedAt } = await changeNotice(notice.id, (current) =>
    current.state === notice.state
      ? { ...current, climbedAt: at, state: current.state === 'sent' ? 'unacknowledged' : current.state }
      : current,
  );
  if (climbedAt !== at) return;
  log.info('told to the next level', { notice: notice.id, state, next: next?.role });
  if (state === 'unacknowledged') count('NoticesUnacknowledged', {});
  if (!next) count('EscalationsUnanswered', {});
}

/** @returns the first level above that has somebody; undefined where none has */
async function tellNext({ kind, topic, eventId }: Notice, at: Instant): Promise<NextLevel | undefined> {
  let next = nextLevel({ topic, eventId });
  while (next) {
    const hears = await tellRoles({ kind, topic: next.topic, eventId: next.eventId }, topic.branch, [next.role], at);
    if (hears) return next;
    next = nextLevel(next);
  }
  return undefined;
}
