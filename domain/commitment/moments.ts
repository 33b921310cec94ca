import { goodsArrived } from '../delivery/goods-arrived.ts';
import { goodsPickedUp } from '../pickup/goods-picked-up.ts';
import { receiptCopies, receiptReturned } from '../receipt/receipt-copies.ts';
import { happeningsOf, last, type Happening, type ShipmentEvent } from '../shipment/event.ts';
import type { EventType } from '../shipment/event-types.ts';
import type { Shipment } from '../shipment/shipment.ts';

/** What promises are judged by: a shipment, what happened to it, and what was missed. */
export interface Life {
  readonly shipment: Shipment;
  readonly events: readonly ShipmentEvent[];
  /** The due times at which a promise was broken, by its name. */
  readonly misses: (name: string) => readonly Happening[];
}

interface Milestone {
  readonly tells: string;
  readonly happened: (life: Life) => readonly Happening[];
}

/** Promises whose miss opens another promise, by the moment of the miss. No event tells of it: the bus does (C2). */
export const MISSES_THAT_OPEN = { arrival_missed: 'arrival' } as const;

/** What follows from several events, or from a miss; the last two happen to a branch's report, and to no shipment. */
export const MILESTONES = {
  goods_picked_up: {
    tells: '`picked_up`, or else the first event that comes after it',
    happened: ({ events }) => some(goodsPickedUp(events)),
  },
  goods_arrived: {
    tells:
      '`arrived`, of goods in batches the last; where none was reported `out_for_delivery`, `delivery_failed` or `delivered`',
    happened: ({ events }) => some(goodsArrived(events)),
  },
  receipt_returned: {
    tells: 'the origin branch accepted the last copy of the receipt',
    happened: ({ shipment, events }) => some(receiptReturned(shipment, events)),
  },
  receipt_gone: {
    tells: 'every copy of the receipt that is not back is lost',
    happened: ({ shipment, events }) => {
      const copies = receiptCopies(shipment, events);
      const out = copies.filter(({ accepted }) => accepted === undefined);
      const gone = out.length > 0 && out.every(({ state }) => state === 'lost');
      return gone ? some(last(copies.flatMap(({ accepted, lost }) => accepted ?? lost ?? []))) : [];
    },
  },
  arrival_missed: {
    tells: 'the goods have not arrived when they were expected',
    happened: ({ misses }) => misses(MISSES_THAT_OPEN.arrival_missed),
  },
  report_sent: { tells: 'a branch is sent a list that it has to answer', happened: () => [] },
  report_answered: { tells: 'the branch has answered every row of the list', happened: () => [] },
} as const satisfies Record<string, Milestone>;

/** Something that a promise counts from, is met by or ends with. */
export type Moment = EventType | keyof typeof MILESTONES;

/** Each time that one of the moments came. */
export function happenings(moments: readonly Moment[], life: Life): Happening[] {
  return moments.flatMap((moment) =>
    isMilestone(moment) ? MILESTONES[moment].happened(life) : happeningsOf(life.events, [moment]),
  );
}

export function isMilestone(moment: Moment): moment is keyof typeof MILESTONES {
  return moment in MILESTONES;
}

function some(happening: Happening | undefined): Happening[] {
  return happening ? [happening] : [];
}
