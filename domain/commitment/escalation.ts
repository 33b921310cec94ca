import { earlier, later, type Instant } from '../time/instant.ts';
import type { CommitmentRule } from './commitment-rule.ts';

/** When a miss is told to level 1, 2 … of a promise due at `dueAt` (B3). */
export function escalationTimes({ escalation }: Pick<CommitmentRule, 'escalation'>, dueAt: Instant): Instant[] {
  return escalation.map(({ after }) => later(dueAt, after));
}

/** How many levels a miss has been told to by `now`; 0 while it is not yet due. */
export function levelBy(rule: Pick<CommitmentRule, 'escalation'>, dueAt: Instant, now: Instant): number {
  return escalationTimes(rule, dueAt).filter((time) => time <= now).length;
}

/** When somebody is reminded of a promise due at `dueAt`; undefined where nobody is. */
export function reminderTime({ reminder }: CommitmentRule, dueAt: Instant): Instant | undefined {
  return reminder === undefined ? undefined : earlier(dueAt, reminder);
}
