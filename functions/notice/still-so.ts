import { NOTICE_KINDS, type Holds } from '../../domain/notice/notice-kinds.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import { isToPickUp } from '../../domain/shipment/status.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readSubject } from '../adapters/subject-store.ts';
import { stillBroken } from './still-broken.ts';

const ASKS: Readonly<Record<Holds, (topic: Topic, at: Instant) => Promise<boolean>>> = {
  always: () => Promise.resolve(true),
  owed: stillBroken,
  due: async (topic, at) => topic.at > at && (await stillBroken(topic)),
  to_pick_up: async ({ subjectId }) => {
    const shipment = await readSubject(SHIPMENT, subjectId);
    return shipment !== undefined && isToPickUp(shipment.status);
  },
};

/** Whether what a notice says is still so, and so worth telling: not where the promise has been kept or has ended meanwhile (X1). */
export function stillSo({ kind, topic }: Pick<Notice, 'kind' | 'topic'>, at: Instant): Promise<boolean> {
  return ASKS[NOTICE_KINDS[kind].holds](topic, at);
}
