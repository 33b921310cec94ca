import type { Instant } from '../time/instant.ts';
import { MOST_ATTEMPTS, type Attempt, type Delivery } from './delivery.ts';
import type { Outcome } from './outcome-of.ts';
import { retryAt } from './retry-at.ts';

/**
 * A delivery after an attempt. At an endpoint that is gone it waits until that is enabled.
 * @param ended when the attempt did
 * @param asked before when the receiver wants no other
 */
export function withAttempt(
  delivery: Delivery,
  attempt: Attempt,
  outcome: Outcome,
  ended: Instant,
  asked?: Instant,
): Delivery {
  const attempts = [...delivery.attempts, attempt].slice(-MOST_ATTEMPTS);
  const tried = { ...delivery, attempts, tries: delivery.tries + 1, nextTryAt: undefined };
  if (outcome === 'taken' || delivery.state === 'delivered') return { ...tried, state: 'delivered' };
  if (outcome === 'gone') return { ...tried, state: 'held' };
  const nextTryAt = retryAt(tried.tries, ended, asked);
  return nextTryAt === undefined ? { ...tried, state: 'failed' } : { ...tried, state: 'pending', nextTryAt };
}

/** A delivery that is to be sent again, as if it had not been tried. */
export const replayed = (delivery: Delivery, now: Instant): Delivery => ({
  ...delivery,
  state: 'pending',
  tries: 0,
  nextTryAt: now,
});

/** A delivery that was held, on its way again; the same where it is not held. */
export const released = (delivery: Delivery, now: Instant): Delivery =>
  delivery.state === 'held' ? { ...delivery, state: 'pending', nextTryAt: now } : delivery;
