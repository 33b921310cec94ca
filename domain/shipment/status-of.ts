import { goodsArrived } from '../delivery/goods-arrived.ts';
import { goodsDelivered, goodsLost, goodsReturned } from '../delivery/fates.ts';
import { cancellation } from '../pickup/cancellation.ts';
import { inOrder } from '../promise/in-order.ts';
import { settled } from '../receipt/settled.ts';
import type { ShipmentEvent, ShipmentLife } from './event.ts';
import { EVENT_TYPES, type ShipmentEventRule } from './event-types.ts';
import { STATUSES, type Status } from './status.ts';

/** The status that the events have taken a shipment to, in whatever order they were told: how it ended, else how far it is (X6). */
export function statusOf({ subject, events }: ShipmentLife): Status {
  if (cancellation(events)) return 'cancelled';
  if (goodsLost(events)) return 'lost';
  if (goodsReturned(events)) return 'returned';
  return reached({ subject, events });
}

/** How far a shipment has come, whatever it ended with. */
export function reached({ subject, events }: ShipmentLife): Status {
  if (goodsDelivered(events)) return settled({ subject, events }) ? 'closed' : 'delivered';
  const allArrived = goodsArrived(events) !== undefined;
  const ranks = stillTrue(events).map(({ type }) => rankOf(type, allArrived));
  return STATUSES[Math.max(0, ...ranks)] ?? 'awaiting_confirmation';
}

/** The furthest that goods on their way can be. */
const OUT = STATUSES.indexOf('out_for_delivery');

function rankOf(type: ShipmentEvent['type'], allArrived: boolean): number {
  // What the code no longer knows tells nothing of it.
  const leadsTo = (EVENT_TYPES as Partial<Record<string, ShipmentEventRule>>)[type]?.leadsTo;
  // What is delivered of several batches was at the branch; what ended otherwise tells not how far the rest is.
  const status = leadsTo === 'delivered' ? 'arrived' : leadsTo;
  if (status === undefined || STATUSES.indexOf(status) > OUT) return 0;
  // Goods of which a batch is still on the way are on the way.
  return STATUSES.indexOf(status === 'arrived' && !allArrived ? 'in_transit' : status);
}

/** Without the tours that are over: after a failed attempt, or with a batch delivered, the vehicle is back at the branch. */
function stillTrue(events: readonly ShipmentEvent[]): ShipmentEvent[] {
  const ordered = inOrder(events);
  const back = ordered.findLastIndex(({ type }) => type === 'delivery_failed' || type === 'delivered');
  return ordered.filter(({ type }, at) => type !== 'out_for_delivery' || at > back);
}
