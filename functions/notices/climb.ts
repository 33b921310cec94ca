import pMap from 'p-map';
import { hasToClimb, lookAt } from '../../domain/notice/acknowledge-by.ts';
import { now } from '../adapters/clock.ts';
import { idsIn, readNotice } from '../adapters/notice-store.ts';
import { climb } from '../notice/climb.ts';
import type { NoticesInput } from '../notice/tell.ts';
import type { Sent } from './send.ts';

const AT_ONCE = { concurrency: 16 };

/**
 * Tells the next level of what nobody of a role has acknowledged within their time, and of what no channel has taken. Called
 * by the machine of notices when that time is over, and when it gives up sending. Done again, it tells nobody again.
 */
export async function handler({ bucket }: Pick<NoticesInput, 'bucket'>): Promise<Sent> {
  const at = now();
  const notices = (await pMap(await idsIn(bucket), readNotice, AT_ONCE)).filter((notice) => notice !== undefined);
  await pMap(
    notices.filter((notice) => hasToClimb(notice, at)),
    (notice) => climb(notice, at),
    AT_ONCE,
  );
  return { lookAt: lookAt(notices, at) };
}
