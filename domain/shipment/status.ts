/**
 * A shipment's statuses in the order of its life. Only a failed attempt to deliver leads back, from `out_for_delivery`;
 * what is final is never left.
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
  'lost',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that a shipment never leaves. Late reports are still taken, but of a cancelled one, for which nothing happens. */
export const FINAL_STATUSES: readonly Status[] = ['closed', 'lost', 'cancelled'];
