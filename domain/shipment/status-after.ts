import { goodsArrived } from '../delivery/goods-arrived.ts';
import { inOrder, type ShipmentEvent } from './event.ts';
import { EVENT_TYPES, type EventRule } from './event-types.ts';
import { STATUSES, type Status } from './status.ts';

/** The status that the events have taken a shipment to: the furthest of theirs, in whatever order they were reported. */
export function statusAfter(events: readonly ShipmentEvent[]): Status {
  const failed = inOrder(events.filter(({ type }) => type === 'delivery_failed')).at(-1);
  // After a failed attempt the goods are back at the branch.
  const standing = events.filter(
    ({ type, occurredAt }) => !(type === 'out_for_delivery' && failed && occurredAt <= failed.occurredAt),
  );
  // Goods of which a batch is still on the way are on the way.
  const allArrived = goodsArrived(events) !== undefined;
  const ranks = standing.map(({ type }) => {
    const { leadsTo }: EventRule = EVENT_TYPES[type];
    if (leadsTo === undefined) return 0;
    return STATUSES.indexOf(leadsTo === 'arrived' && !allArrived ? 'in_transit' : leadsTo);
  });
  return STATUSES[Math.max(0, ...ranks)] ?? 'awaiting_confirmation';
}
