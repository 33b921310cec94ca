import { earlier, later, type Instant } from '../time/instant.ts';

/** What the watch looks over: what is due about now, each minute; or all that is owed and past due as well, each hour. */
export const LOOKS = ['about_now', 'everything'] as const;
export type Look = (typeof LOOKS)[number];

/** How far a look about now goes back: it makes up for more than an hour in which nobody looked. */
const BACK = 'PT90M';

/** From a due time on, or from the first, up to another and without it. */
export interface DueBetween {
  readonly since?: Instant;
  readonly until: Instant;
}

/**
 * Of which due times a look has to see the promises of a name: those that are due, and those that somebody is to be reminded of.
 * @param reminder how long before it is due that is by the numbers in force. A row that was made under others (X14) is found by the look at everything
 * @param until how far ahead timers are armed
 */
export function dueTimesIn(look: Look, reminder: string | undefined, now: Instant, until: Instant): DueBetween[] {
  const ahead = reminder === undefined ? [] : [reminder];
  if (look === 'everything') return [{ until: ahead.reduce(later, until) }];
  const since = earlier(now, BACK);
  return [{ since, until }, ...ahead.map((time) => ({ since: later(since, time), until: later(until, time) }))];
}
