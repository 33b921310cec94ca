import { fates } from '../delivery/fates.ts';
import { inOrder } from '../promise/in-order.ts';
import { eventsOf, type ShipmentEvent, type ShipmentFile } from '../shipment/event.ts';
import type { Status } from '../shipment/status.ts';

/** What is said of a shipment to whoever waits for it: less than its status, and more where the consignee has something to do. */
export type Situation =
  | 'awaiting_confirmation'
  | 'ordered'
  | 'picked_up'
  | 'in_transit'
  | 'partly_arrived'
  | 'arrived'
  | 'out_for_delivery'
  | 'delivery_failed'
  | 'partly_delivered'
  | 'delivered'
  | 'partly_lost'
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
  switch (situation) {
    case 'in_transit':
      return eventsOf(events, 'arrived', 'delivery_failed', 'delivered').length > 0 ? 'partly_arrived' : situation;
    case 'arrived':
      return ofArrived(events);
    case 'delivered':
      return fates(events).some((fate) => fate?.by === 'lost') ? 'partly_lost' : situation;
    default:
      return situation;
  }
}

function ofArrived(events: readonly ShipmentEvent[]): Situation {
  const last = inOrder(eventsOf(events, 'arrived', 'out_for_delivery', 'delivery_failed', 'delivered')).at(-1);
  if (last?.type === 'delivery_failed') return 'delivery_failed';
  return fates(events).some((fate) => fate?.by === 'delivered') ? 'partly_delivered' : 'arrived';
}
