import { goodsDelivered } from '../delivery/fates.ts';
import { goodsPickedUp } from '../pickup/goods-picked-up.ts';
import { changedAt } from '../promise/changed-at.ts';
import { standing } from '../promise/commitment.ts';
import { duesOf, type Dues } from '../promise/dues.ts';
import type { Instant } from '../time/instant.ts';
import type { ShipmentFile } from './event.ts';

/** What lists show of a shipment besides its own: what its history and its promises make of it. */
export interface ShownInLists {
  readonly ownNumbers?: readonly string[] | undefined;
  /** What is owed of it, and when. */
  readonly dues: Dues;
  readonly estimatedArrivalAt?: Instant | undefined;
  readonly pickedUpAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
  /** When the last of its events was recorded. */
  readonly updatedAt?: Instant | undefined;
}

export function shownInLists({ subject, events, commitments }: ShipmentFile): ShownInLists {
  return {
    ownNumbers: subject.ownNumbers,
    dues: duesOf(commitments),
    estimatedArrivalAt: standing(commitments).find(({ name }) => name === 'arrival')?.dueAt,
    pickedUpAt: goodsPickedUp(events)?.at,
    deliveredAt: goodsDelivered(events)?.at,
    updatedAt: changedAt(events),
  };
}
