/**
 * A shipment's statuses in the order of its life. How far the goods are is one thing, how it ended another (X6): what a
 * shipment has ended with can turn out to be otherwise, as goods that were lost are found.
 */
export const STATUSES = [
  'awaiting_confirmation',
  'booked',
  'instructed',
  'picked_up',
  'in_transit',
  'arrived',
  'out_for_delivery',
  'delivered',
  'closed',
  'returned',
  'lost',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses in which a shipment has ended. */
export const FINAL_STATUSES: readonly Status[] = ['closed', 'returned', 'lost', 'cancelled'];

/** Whether the goods are still to be picked up. */
export function isToPickUp(status: Status): boolean {
  return STATUSES.indexOf(status) < STATUSES.indexOf('picked_up');
}

/** In which of its partner's lists a shipment stands: that of those under way, or of those that have ended as it did. */
export const LISTS = Object.fromEntries(
  STATUSES.map((status) => [status, FINAL_STATUSES.includes(status) ? status : 'under_way']),
) as Record<Status, string>;
