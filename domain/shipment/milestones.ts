import { goodsArrived } from '../delivery/goods-arrived.ts';
import { transfers } from '../delivery/transfers.ts';
import { goodsDelivered, goodsLost, goodsReturned } from '../delivery/fates.ts';
import { cancellation } from '../pickup/cancellation.ts';
import { goodsPickedUp } from '../pickup/goods-picked-up.ts';
import type { Happening } from '../promise/happening.ts';
import { happeningsOf } from '../promise/moments.ts';
import { receiptGone, receiptReturned } from '../receipt/receipt-copies.ts';
import type { EventType } from './event-types.ts';
import type { ShipmentLife } from './event.ts';

interface Milestone {
  readonly tells: string;
  /** With which types of event people bring it about, in their order. */
  readonly madeBy: readonly EventType[];
  readonly happened: (life: ShipmentLife) => readonly Happening[];
}

/** What follows from several events of a shipment. */
export const MILESTONES = {
  goods_picked_up: {
    tells: '`picked_up`, or the first event that proves it by coming after it, whichever is earlier (X3)',
    madeBy: ['picked_up'],
    happened: ({ events }) => some(goodsPickedUp(events)),
  },
  goods_arrived: {
    tells:
      '`arrived`, or what proves it (`out_for_delivery`, `delivery_failed`, `delivered`), whichever is earlier (X3); of goods in batches with the last that arrived or, on the way, was lost or went back',
    madeBy: ['arrived'],
    happened: ({ events }) => some(goodsArrived(events)),
  },
  goods_transferred: {
    tells: '`transfer_arrived` at a branch on the way, which is neither its beginning nor its end',
    madeBy: ['transfer_arrived'],
    happened: (life) => happeningsOf(transfers(life), ['transfer_arrived']),
  },
  goods_delivered: {
    tells: '`delivered`; of goods in batches when each is delivered, lost or returned, and one is delivered (X7)',
    madeBy: ['delivered'],
    happened: ({ events }) => some(goodsDelivered(events)),
  },
  goods_lost: {
    tells: '`lost`, of goods in batches all of them, and not found',
    madeBy: ['lost'],
    happened: ({ events }) => some(goodsLost(events)),
  },
  goods_returned: {
    tells: '`returned`, of all goods that are not lost',
    madeBy: ['returned'],
    happened: ({ events }) => some(goodsReturned(events)),
  },
  order_cancelled: {
    tells: '`cancelled`, unless the goods had been picked up before (X6)',
    madeBy: ['cancelled'],
    happened: ({ events }) => some(cancellation(events)),
  },
  receipt_back: {
    tells: 'the origin branch accepted the last copy of the receipt, and none was rejected since (X10)',
    madeBy: ['receipt_signed', 'receipt_enveloped', 'receipt_accepted'],
    happened: ({ subject, events }) => some(receiptReturned(subject, events)),
  },
  receipt_gone: {
    tells: 'every copy of the receipt that is not back is lost',
    madeBy: ['receipt_lost'],
    happened: ({ subject, events }) => some(receiptGone(subject, events)),
  },
} as const satisfies Record<string, Milestone>;

function some(happening: Happening | undefined): Happening[] {
  return happening ? [happening] : [];
}
