import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from './commitments.ts';
import { onLaterDay } from './promise/due-time.ts';
import { workFrom } from './promise/whose-work.ts';
import type { Role } from './roles.ts';
import { later, type Instant } from './time/instant.ts';

/** Which promises of a name are somebody's work: those that are due before a moment and were told to a level at the least. */
export interface Work {
  readonly name: CommitmentName;
  readonly until: Instant;
  readonly level: number;
}

/**
 * What is to be done at a branch now: what is overdue, and what is due today by its clock, the end of the day included. Of
 * a role, what it is told first, and what was escalated to it (B3).
 * @param role of all roles without it
 * @param timeZone the IANA zone of the branch's clock
 */
export function worklist(role: Role | undefined, now: Instant, timeZone: string): Work[] {
  // Times are to the millisecond: before the next is by the end of the day.
  const tomorrow = later(onLaterDay(now, 0, '24:00', timeZone), 'PT0.001S');
  return COMMITMENT_NAMES.flatMap((name) => {
    const level = role === undefined ? 0 : workFrom(COMMITMENTS[name], role);
    if (level === undefined) return [];
    // What was told to anybody is past due.
    return [{ name, level, until: level === 0 ? tomorrow : now }];
  });
}
