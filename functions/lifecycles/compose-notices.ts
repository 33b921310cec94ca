import type { News, NewsDetail } from '../../domain/notice/news.ts';
import { NOTICE_KINDS, noticeKindOf } from '../../domain/notice/notice-kinds.ts';
import { now } from '../adapters/clock.ts';
import { withCamelKeys } from '../adapters/key-case.ts';
import { isWithdrawn } from '../adapters/notice-store.ts';
import { onEachMessage } from '../adapters/queue.ts';
import { eventId, type Told } from '../adapters/told.ts';
import { answerBy } from '../notice/answer-by.ts';
import { tellRoles } from '../notice/tell.ts';
import { withdraw } from '../notice/withdraw.ts';

/**
 * Has people told of what the bus tells: writes a notice for each of them, which is sent at its time. Called by the queue of
 * the bus's events from which a notice follows. Done twice, it tells nobody twice.
 */
export const handler = onEachMessage(async (told: Told<object>) => {
  await compose({
    type: told['detail-type'],
    id: told.detail.event_id,
    detail: withCamelKeys(told.detail) as unknown as NewsDetail,
  });
}, eventId);

async function compose({ type, id, detail }: News): Promise<void> {
  const kind = noticeKindOf(type);
  if (!kind) throw new Error(`no notice follows from ${type}`);
  const rule = NOTICE_KINDS[kind];
  const topic = rule.topic(detail);
  const toTell = { kind, topic: { ...topic, answerBy: await answerBy(detail, topic) }, eventId: id };
  if (kind === 'withdrawal') {
    await withdraw(toTell, now());
    return;
  }
  if (kind === 'escalation' && (await isWithdrawn(toTell.topic))) return;
  const { place, roles } = rule.tells(detail);
  await tellRoles(toTell, place, roles, now());
}
