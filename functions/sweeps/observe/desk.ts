import pMap from 'p-map';
import { QUEUE_AGES, queueAge } from '../../../domain/case/queue-age.ts';
import { IN_QUEUE } from '../../../domain/case/queue-order.ts';
import { DESK_PROMISES } from '../../../domain/commitments.ts';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { allOpenAt } from '../../adapters/commitment-lists.ts';
import { casesInQueue } from '../../adapters/counted-cases.ts';
import { count } from '../../adapters/metrics.ts';

/** Within how long promises of the desk break that are about to. */
const ABOUT_TO_BREAK = { '30 minutes': 'PT30M', '2 hours': 'PT2H' } as const;

/** What nobody who turned to the desk has an answer to. */
const ANSWERS: readonly string[] = ['first_response', 'next_response'];

/** Counts how the desk stands: its queue, what it is about to break, and for how long somebody waits for an answer (G1, G2). */
export async function countDesk(at: Instant): Promise<void> {
  const queue = (await pMap(IN_QUEUE, async (status) => Array.fromAsync(casesInQueue(status)))).flat(2);
  const ages = Map.groupBy(queue, ({ receivedAt }) => queueAge(receivedAt, at));
  for (const age of QUEUE_AGES) count('CasesInQueue', { age }, ages.get(age)?.length ?? 0);
  // A loss that is solved is nobody's emergency, also while its customer waits for an answer.
  const grave = queue.filter(({ grade, solvedAt }) => grade === 1 && solvedAt === undefined);
  count('GraveExceptions', {}, grave.length);

  const until = later(at, ABOUT_TO_BREAK['2 hours']);
  const owed = await pMap(DESK_PROMISES, async (name) =>
    (await Array.fromAsync(allOpenAt(name, COMPANY, { until }))).flat(),
  );
  const due = owed.flat();
  for (const [within, duration] of Object.entries(ABOUT_TO_BREAK)) {
    const soon = due.filter(({ dueAt }) => at <= dueAt && dueAt < later(at, duration));
    count('PromisesAboutToBreak', { within }, soon.length);
  }
  const [longest = at] = due.flatMap(({ name, dueAt }) => (ANSWERS.includes(name) ? [dueAt] : [])).sort();
  count('OldestUnanswered', {}, Math.max(0, (Date.parse(at) - Date.parse(longest)) / 1000));
}
