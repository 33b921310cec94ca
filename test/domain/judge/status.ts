import type { Case } from './case.ts';
import { firstOf, latest, type Happening } from './history.ts';

/** What the shipment's status is: how it ended, or else how far the goods are (X6). */
export function statusOf(life: Case): string {
  const { goods, receipt, cancelledAt } = life;
  const { deliveredAt, lostAt, returnedAt } = goods;
  const last = latest(deliveredAt, lostAt, returnedAt, cancelledAt);
  if (last === undefined) return progressOf(life);
  if (last === deliveredAt) return receipt.handedOver ? 'closed' : 'delivered';
  if (last === lostAt) return 'lost';
  return last === returnedAt ? 'returned' : 'cancelled';
}

/** The furthest that the goods have come. */
function progressOf({ booking, history, goods }: Case): string {
  if (isOutForDelivery(history)) return 'out_for_delivery';
  if (goods.arrivedAt !== undefined) return 'arrived';
  const cameAlong = ['departed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivery_failed', 'delivered'];
  // E2, X7: while a batch is still to come, the goods have not arrived.
  if (firstOf(history, ...cameAlong) !== undefined) return 'in_transit';
  if (goods.pickedUpAt !== undefined) return 'picked_up';
  if (firstOf(history, 'instruction_sent', 'instruction_accepted') !== undefined) return 'instructed';
  return booking.waitsForConfirmation && firstOf(history, 'confirmed') === undefined
    ? 'awaiting_confirmation'
    : 'booked';
}

/** Until an attempt fails, or a batch is delivered: then what is left is at the branch. */
function isOutForDelivery(history: readonly Happening[]): boolean {
  const attempts = history.filter(({ type }) => ['out_for_delivery', 'delivery_failed', 'delivered'].includes(type));
  return attempts.at(-1)?.type === 'out_for_delivery';
}
