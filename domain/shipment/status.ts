/** A shipment's statuses in the order of its life: a status is never left for one that stands before it. */
export const STATUSES = ['awaiting_confirmation', 'booked', 'instructed', 'picked_up', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses in which nothing more can happen to a shipment. */
export const FINAL_STATUSES: readonly Status[] = ['cancelled'];
