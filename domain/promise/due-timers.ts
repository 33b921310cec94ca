import { earlier, type Instant } from '../time/instant.ts';
import { isOpen, type Commitment } from './commitment.ts';
import { escalationTimes, reminderTime } from './escalation.ts';

/** What rings for a promise: before it is due, to remind somebody, and when it is missed, level by level of its escalation (B3). */
export const TIMERS = ['reminder', 'miss'] as const;
export type Timer = (typeof TIMERS)[number];

/** How far ahead timers are armed: what is due later waits as a row, and costs nothing if it is kept. */
export const HORIZON = 'PT2M';

/** How long after its time a timer has rung at the latest, where one was armed that still runs. */
const RUNG_WITHIN = 'PT1M';

export interface DueTimer {
  readonly timer: Timer;
  /** It ought to have rung by now: one that was armed has ended in vain, or there never was one. */
  readonly inVain: boolean;
}

/** The timers of a promise that ring before `until` and have not rung by `now`; those of one that is no longer owed never do. */
export function dueTimers(commitment: Commitment, now: Instant, until: Instant): DueTimer[] {
  const rung = earlier(now, RUNG_WITHIN);
  // Once a level is told, the timer that told it runs on to the next.
  const reach = (timer: Timer): Instant => (timer === 'miss' && commitment.level > 0 ? rung : until);
  return TIMERS.flatMap((timer) => {
    const at = ringsAt(timer, commitment, now);
    return at !== undefined && at < reach(timer) ? [{ timer, inVain: at < rung }] : [];
  });
}

/** When a timer has to ring next; undefined where it has nothing to ring for. History rings no one. */
function ringsAt(timer: Timer, commitment: Commitment, now: Instant): Instant | undefined {
  const { dueAt, level, history, remindedAt, terms } = commitment;
  if (history || !isOpen(commitment)) return undefined;
  if (timer === 'miss') return escalationTimes(terms, dueAt)[level];
  return remindedAt === undefined && dueAt > now ? reminderTime(terms, dueAt) : undefined;
}

/** What a machine calls the timer of a miss that is told up to a level: "pickup", and "pickup.2" once level 1 is. */
export function timerOf(name: string, told: number): string {
  return told === 0 ? name : `${name}.${told + 1}`;
}
