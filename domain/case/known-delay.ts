import { isOpen, standing, type Commitment } from '../promise/commitment.ts';
import { isBroken } from '../promise/commitment-state.ts';
import type { ShipmentFile } from '../shipment/event.ts';
import { later, type Instant } from '../time/instant.ts';
import { GRAVE_DELAY_HOURS } from './grade-of.ts';
import type { KnownException } from './known-exception.ts';

const HOUR = 3_600_000;

/**
 * An arrival that is more than 48 hours late (F1), counted from the first due time that was broken: a new estimate after that
 * is another promise, and makes nothing earlier. Undefined where it is less, or not known yet.
 */
export function knownDelay({ commitments }: ShipmentFile, now: Instant): KnownException | undefined {
  const arrivals = commitments.filter(({ name, history, withdrawn }) => name === 'arrival' && !history && !withdrawn);
  const [last] = standing(arrivals);
  const [due] = arrivals
    .filter((row) => isBroken(row, now))
    .map(({ dueAt }) => dueAt)
    .toSorted();
  if (!last || due === undefined) return undefined;
  const late = Date.parse(endOf(last, now)) - Date.parse(due);
  if (late <= GRAVE_DELAY_HOURS * HOUR) return undefined;
  return {
    kind: 'delay',
    foundAt: later(due, `PT${GRAVE_DELAY_HOURS}H`),
    receivedAt: now,
    // An hour that has begun counts.
    delayHours: Math.ceil(late / HOUR),
    description: '货物到达延误超过 48 小时。The arrival is more than 48 hours late.',
  };
}

/** When goods arrived, or were waited for no longer; those that are still awaited arrive after `now`, and after the last time that a timer rang for them. */
function endOf(arrival: Commitment, now: Instant): Instant {
  const { metAt, endedAt, dueAt, level, terms } = arrival;
  if (!isOpen(arrival)) return metAt ?? endedAt ?? dueAt;
  const rang = level === 0 ? now : later(dueAt, terms.escalatesAfter[level - 1] ?? 'PT0S');
  return later(rang > now ? rang : now, 'PT0.001S');
}
