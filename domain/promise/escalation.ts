import { earlier, later, type Instant } from '../time/instant.ts';
import type { MadeUnder } from './commitment.ts';

/** When a miss is told to level 1, 2 … of a promise due at `dueAt` (B3). */
export function escalationTimes({ escalatesAfter }: Pick<MadeUnder, 'escalatesAfter'>, dueAt: Instant): Instant[] {
  return escalatesAfter.map((after) => later(dueAt, after));
}

/** How many levels a miss has been told to by `now`; 0 while it is not yet due. */
export function levelBy(terms: Pick<MadeUnder, 'escalatesAfter'>, dueAt: Instant, now: Instant): number {
  return escalationTimes(terms, dueAt).filter((time) => time <= now).length;
}

/** When somebody is reminded of a promise due at `dueAt`; undefined where nobody is. */
export function reminderTime({ reminder }: Pick<MadeUnder, 'reminder'>, dueAt: Instant): Instant | undefined {
  return reminder === undefined ? undefined : earlier(dueAt, reminder);
}
