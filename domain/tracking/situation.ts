import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type ShipmentFile } from '../shipment/event.ts';
import type { Status } from '../shipment/status.ts';

/** What is said of a shipment to whoever waits for it: less than its status, and more where the consignee has something to do. */
export type Situation =
  | 'awaiting_confirmation'
  | 'ordered'
  | 'picked_up'
  | 'in_transit'
  | 'arrived'
  | 'out_for_delivery'
  | 'delivery_failed'
  | 'delivered'
  | 'returned'
  | 'lost'
  | 'cancelled';

/** Of the instruction and of the receipt a consignee need not know. */
const BY_STATUS = {
  awaiting_confirmation: 'awaiting_confirmation',
  booked: 'ordered',
  instructed: 'ordered',
  picked_up: 'picked_up',
  in_transit: 'in_transit',
  arrived: 'arrived',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  closed: 'delivered',
  returned: 'returned',
  lost: 'lost',
  cancelled: 'cancelled',
} as const satisfies Readonly<Record<Status, Situation>>;

export function situationOf({ subject, events }: Pick<ShipmentFile, 'subject' | 'events'>): Situation {
  const situation = BY_STATUS[subject.status];
  const last = inOrder(eventsOf(events, 'arrived', 'out_for_delivery', 'delivery_failed')).at(-1);
  return situation === 'arrived' && last?.type === 'delivery_failed' ? 'delivery_failed' : situation;
}
