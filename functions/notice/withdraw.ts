import { wasTaken, type Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { changeNotice, keepWithdrawn, noticesOf } from '../adapters/notice-store.ts';
import { zoneOf } from './addressees.ts';
import { contactNow, namesakeNow } from './contact-now.ts';
import { tellPerson, type ToTell } from './tell.ts';

/**
 * Takes back that a promise was broken: who has not been told is not told, and who may have been is told that it was kept
 * after all, once.
 */
export async function withdraw(toTell: ToTell, at: Instant): Promise<void> {
  // The bus keeps no order: the miss may come after it.
  await keepWithdrawn(toTell.topic);
  const told = (await noticesOf(toTell.topic.subjectId)).filter(
    ({ kind, topic }) => kind === 'escalation' && isSameMiss(topic, toTell.topic),
  );
  const taken = await Promise.all(told.map(({ id }) => changeNotice(id, (notice) => withdrawn(notice))));
  // Whoever was told to several levels hears of it as of the highest.
  const known = taken.filter(mayBeKnown).toSorted((one, other) => (other.topic.level ?? 0) - (one.topic.level ?? 0));
  for (const notice of known) {
    const { place, role } = notice;
    const contact = (await contactNow(notice)) ?? (await namesakeNow(notice));
    if (contact)
      await tellPerson(
        { ...toTell, topic: { ...toTell.topic, level: notice.topic.level } },
        { place, role, timeZone: await zoneOf(place), ...contact },
        notice.timeZone,
        at,
      );
  }
}

/** Under the same telling of the promise and due time, or under one before it. */
function isSameMiss(one: Topic, other: Topic): boolean {
  return one.commitment === other.commitment && one.at === other.at && (one.telling ?? 0) <= (other.telling ?? 0);
}

const withdrawn = (notice: Notice): Notice =>
  ['waiting', 'failed', 'nobody'].includes(notice.state) ? { ...notice, state: 'withdrawn' } : notice;

/** Whether the person may know of it: it was sent, or somebody has begun to, and what came of that does not stand yet. */
const mayBeKnown = ({ triedAt, attempts }: Notice): boolean =>
  attempts.some(wasTaken) || (triedAt !== undefined && !attempts.some(({ at }) => at >= triedAt));
