import { judge } from './judge.ts';
import type { LifeToJudge } from './life.ts';
import type { Rules } from './notices.ts';

/** How many hours after its due time a miss is told, level by level (A4 to E2), and before it a reminder. */
const TOLD_AFTER: Readonly<Record<string, readonly number[]>> = {
  dispatch: [0],
  verification: [0],
  pickup: [0, 1, 3],
  loading: [0, 2],
  appointment: [0, 4],
  arrival: [0, 24, 48],
  reestimate: [0, 24],
  delivery: [0, 24, 48],
  signature_recheck: [0],
  receipt_return: [0, 72],
  receipt_limit: [0],
};
const REMINDED_BEFORE: Readonly<Record<string, number>> = { receipt_return: 72 };

/** What the rules say of a shipment's life: of what was imported, nobody is told what was due before. */
export function rulesOfShipment({ booking, told }: LifeToJudge): Rules {
  return {
    verdict: (events, at) => judge({ booking, told: told.slice(0, events) }, at),
    toldAfter: TOLD_AFTER,
    remindedBefore: REMINDED_BEFORE,
    historyUntil: booking.channel === 'import' ? booking.bookedAt : undefined,
  };
}
