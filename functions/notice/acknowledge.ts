import pMap from 'p-map';
import type { AcknowledgedBy, Notice } from '../../domain/notice/notice.ts';
import { whyNotAcknowledged } from '../../domain/notice/why-not-acknowledged.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { changeNotice } from '../adapters/notice-store.ts';
import type { Write } from '../adapters/table.ts';
import { inOneMessage } from './in-one-message.ts';

const AT_ONCE = { concurrency: 16 };

/**
 * Has a notice stand as acknowledged, and with it all that were sent in the same message. What is acknowledged already stays
 * so: whether that is a mistake the caller has to ask first.
 * @param together what is written with the notice itself, which is the last to be written
 * @returns the notice as it is after that
 */
export async function acknowledge(
  notice: Notice,
  by: AcknowledgedBy,
  at: Instant,
  together: (notice: Notice) => readonly Write[] = () => [],
): Promise<Notice> {
  const acknowledged = (current: Notice): Notice =>
    whyNotAcknowledged(current)
      ? current
      : { ...current, state: 'acknowledged', acknowledgedAt: at, acknowledgedBy: by };
  const others = (await inOneMessage(notice)).filter(({ id }) => id !== notice.id);
  await pMap(others, ({ id }) => changeNotice(id, acknowledged), AT_ONCE);
  return changeNotice(notice.id, acknowledged, together);
}
