import { COMMITMENTS, type CommitmentTable, type Phase } from '../../domain/commitments.ts';
import { timerOf, type Timer } from '../../domain/promise/due-timers.ts';
import { escalationTimes, reminderTime } from '../../domain/promise/escalation.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ListedCommitment } from '../adapters/commitment-lists.ts';
import { log } from '../adapters/log.ts';
import { startOnce } from '../adapters/machines.ts';
import { commitmentKey, overdueKey, overdueOfKey } from '../adapters/subject-items.ts';

/**
 * Starts a timer of a promise: an execution of the machine of its phase, once, however often it is asked for. For a promise
 * that the code no longer knows there is no machine.
 * @returns false where there was one already
 */
export async function startTimer(promise: ListedCommitment, timer: Timer): Promise<boolean> {
  return start(promise, timer, executionName(promise, timer));
}

/**
 * Starts a timer that ought to have rung and has not. The name of one that ended in vain is taken for good: the next has
 * the hour in its own, so that it is tried once an hour at the most.
 * @returns false where that has been done in this hour
 */
export async function startTimerAgain(promise: ListedCommitment, timer: Timer, now: Instant): Promise<boolean> {
  if (await startTimer(promise, timer)) return true;
  const hour = now.slice(0, 'yyyy-mm-ddThh'.length).replaceAll('-', '');
  return start(promise, timer, `${executionName(promise, timer)}.${hour}`);
}

/** The same for the same due time, which `arming` counts. */
function executionName({ subjectId, name, arming }: ListedCommitment, timer: Timer): string {
  return `${subjectId}.${name}.${arming}${timer === 'miss' ? '' : `.${timer}`}`;
}

async function start(promise: ListedCommitment, timer: Timer, execution: string): Promise<boolean> {
  const { subject, subjectId, of, name, dueAt, terms } = promise;
  const rule = (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable];
  if (!rule) return false;
  const { pk, sk } = commitmentKey({ kind: subject }, subjectId, promise);
  const input = { owner: subjectId, key: { pk: { S: pk }, sk: { S: sk } }, dueAt };
  const started = await startOnce(
    rule.phase as Phase,
    execution,
    timer === 'miss'
      ? {
          ...input,
          commitment: timerOf(name, promise.level),
          overdueKey: overdueKey(name, subjectId),
          overdueOfKey: overdueOfKey(name, of),
          tellAt: levels(escalationTimes(terms, dueAt)),
        }
      : { ...input, commitment: `${name}.${timer}`, remindAt: reminderTime(terms, dueAt) },
  );
  if (started) log.info('timer started', { waybill: of['waybillNumber'], execution, dueAt });
  return started;
}

function levels(times: readonly Instant[]): Readonly<Record<string, Instant>> {
  return Object.fromEntries(times.map((time, at) => [`level${at + 1}`, time]));
}
