import { DateTime } from 'luxon';
import { instantOf, type Instant } from '../time/instant.ts';

/** What an answer says of a delivery: it was taken, its endpoint is gone for good, or it is to be sent again. */
export type Outcome = 'taken' | 'gone' | 'failed';

const GONE = 410;
/** Not now, but later. */
const LATER = [429, 503];

/** @param status of an answer: 2xx is taken, and a redirect no more than an error; undefined where there was none */
export function outcomeOf(status: number | undefined): Outcome {
  if (status !== undefined && status >= 200 && status < 300) return 'taken';
  return status === GONE ? 'gone' : 'failed';
}

/**
 * Before when a receiver does not want to be asked again, as it says with 429 or 503.
 * @param retryAfter the header, in seconds or as a date; what is neither says nothing
 * @param at when it answered
 */
export function askedToWait(
  status: number | undefined,
  retryAfter: string | undefined,
  at: Instant,
): Instant | undefined {
  if (status === undefined || !LATER.includes(status) || retryAfter === undefined) return undefined;
  const time = /^\d{1,9}$/.test(retryAfter)
    ? DateTime.fromISO(at).plus({ seconds: Number(retryAfter) })
    : DateTime.fromHTTP(retryAfter);
  return time.isValid && time.year <= 9999 ? instantOf(time) : undefined;
}
