import pMap from 'p-map';
import * as z from 'zod';
import { COMMITMENT_NAMES, placesThatOwe } from '../../domain/commitments.ts';
import { dueTimers } from '../../domain/promise/due-timers.ts';
import { dueTimesIn, LOOKS } from '../../domain/promise/look.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { horizon, now } from '../adapters/clock.ts';
import { allOpenAt, listAsOverdue, type ListedCommitment } from '../adapters/commitment-lists.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { branchCodes } from '../adapters/network-store.ts';
import { isOverdue } from '../adapters/subject-items.ts';
import { startTimer, startTimerAgain } from '../timer/start-timer.ts';

const Input = z.object({ look: z.enum(LOOKS) });

/**
 * The watch: starts the timer of whatever is due soon, and of whatever is owed, past due and not marked, however it came to
 * be without one. Called by its schedules, each minute to look about, each hour at everything. No promise depends on any
 * single delivery but this: that the watch looks again.
 * @throws AggregateError where a list could not be read or a timer not be started, once all others have been
 */
export async function handler(input: unknown): Promise<void> {
  const asked = Input.parse(input);
  const at = now();
  const until = horizon(at);
  const branches = await branchCodes();
  const table = commitmentTable();
  const ranges = COMMITMENT_NAMES.flatMap((name) =>
    dueTimesIn(asked.look, table[name].reminder, at, until).flatMap((due) =>
      placesThatOwe(name, branches).map((branch) => ({ name, branch, due })),
    ),
  );
  const failures: unknown[] = [];
  const fails = (error: unknown, what: object): void => {
    failures.push(error);
    count('StepsDelayed', {});
    log.error('could not be looked at', { ...what, error: error as Error });
  };
  let startedAgain = 0;
  const look = async ({ name, branch, due }: (typeof ranges)[number]): Promise<void> => {
    for await (const page of allOpenAt(name, branch, due)) {
      for (const promise of page) {
        const { subjectId, dueAt } = promise;
        const again = await arm(promise, at, until).catch((error: unknown) => {
          fails(error, { subject: subjectId, commitment: name, dueAt });
          return 0;
        });
        startedAgain += again;
      }
    }
  };
  await pMap(
    ranges,
    (range) =>
      look(range).catch((error: unknown) => {
        fails(error, { commitment: range.name, branch: range.branch });
      }),
    { concurrency: 16 },
  );
  count('TimersStartedAgain', {}, startedAgain);
  count('WatchesFinished', {});
  if (failures.length > 0) throw new AggregateError(failures, 'not all could be looked at');
}

/** Starts the timers of a promise that ring soon, or ought to have rung. @returns how many of the latter */
async function arm(promise: ListedCommitment, at: Instant, until: Instant): Promise<number> {
  // What was marked before there were the lists of what is overdue, of all and of a partner's.
  if (isOverdue(promise) && (promise.overdueKey === undefined || promise.overdueOfKey === undefined))
    await listAsOverdue(promise);
  let startedAgain = 0;
  for (const { timer, inVain } of dueTimers(promise, at, until)) {
    if (!inVain) await startTimer(promise, timer);
    else if (await startTimerAgain(promise, timer, at)) {
      const { subjectId, name, dueAt, of } = promise;
      log.warn('a timer had not rung', { waybill: of['waybillNumber'], subject: subjectId, commitment: name, dueAt });
      startedAgain += 1;
    }
  }
  return startedAgain;
}
