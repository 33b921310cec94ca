import { later, type Instant } from '../time/instant.ts';

/** How long after each failure a delivery is tried again. */
export const WAITS = ['PT5S', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT10H', 'PT14H', 'PT20H', 'PT24H'] as const;
/** No longer than this is obeyed what a receiver says of when to come again. */
const LONGEST_ASKED = 'PT24H';

/**
 * When a delivery that has failed is tried again; undefined after its last try.
 * @param tries how often it was tried, from 1
 * @param at when it failed
 * @param asked before when the receiver does not want to be asked again: obeyed where it is later, for a day at most
 */
export function retryAt(tries: number, at: Instant, asked?: Instant): Instant | undefined {
  const wait = WAITS[tries - 1];
  return wait && notBefore(asked, at, later(at, wait));
}

/** A time, or what a receiver has asked for where that is later: a day after `at` at most. */
export function notBefore(asked: Instant | undefined, at: Instant, time: Instant): Instant {
  const most = later(at, LONGEST_ASKED);
  const obeyed = asked !== undefined && asked > most ? most : asked;
  return obeyed !== undefined && obeyed > time ? obeyed : time;
}
