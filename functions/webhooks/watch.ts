import pMap from 'p-map';
import { earlier, later, type Instant } from '../../domain/time/instant.ts';
import { horizon, now } from '../adapters/clock.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { lookAgain, looksUntil, type Look } from '../adapters/webhook-looks.ts';
import { enqueueWork, enqueueWorkAt } from '../adapters/webhook-work.ts';

/** What ought to have been put on the queue so long ago was lost. */
const LOST_AFTER = 'PT2M';
/** So long after that it is looked whether it was lost again. */
const LOOKED_AGAIN_AFTER = 'PT5M';

/**
 * The watch of webhooks: has put on the queue at its time what is to be tried soon, and at once what ought to have been there.
 * Called by its schedule each minute: no delivery depends on any other.
 */
export async function handler(): Promise<void> {
  const at = now();
  let lost = 0;
  for await (const page of looksUntil(horizon(at))) {
    const late = page.filter(({ lookAt }) => lookAt <= earlier(at, LOST_AFTER));
    const soon = page.filter((look) => !late.includes(look));
    await pMap(soon, ({ lookAt, ...work }) => enqueueWorkAt(work, lookAt), { concurrency: 16 });
    await putAgain(late, at);
    lost += late.length;
  }
  if (lost > 0) log.warn('webhooks were put on the queue again', { lost });
  count('WebhookWatchesFinished', {});
}

async function putAgain(late: readonly Look[], at: Instant): Promise<void> {
  await enqueueWork(late.map(({ lookAt, ...work }) => work));
  await pMap(late, (look) => lookAgain(look, later(at, LOOKED_AGAIN_AFTER)), { concurrency: 16 });
}
