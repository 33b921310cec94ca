import { STATUSES, type Status } from './status.ts';

export interface EventRule {
  /** What the event tells. */
  readonly tells: string;
  /** The status that it takes a shipment to, unless that is further already. */
  readonly leadsTo?: Status;
  /** The earliest and the latest status in which it fits; for a cancelled shipment nothing does. */
  readonly fitsFrom: Status;
  readonly fitsUntil?: Status;
  /** Where it comes from: reported to `…/events`, an endpoint of its own, or Huidan itself. */
  readonly source: 'events' | 'confirmation' | 'cancellation' | 'consignee_change' | 'receipt_envelopes' | 'huidan';
  /** Which of its details the bus may tell besides: never a name, a telephone number or somebody's words. */
  readonly onBus?: readonly string[];
}

/**
 * Every type of event: when it fits and what it does. The one place where they are declared. Reports come in any
 * order: what happens on the way fits as soon as the order stands.
 */
// prettier-ignore
export const EVENT_TYPES = {
  booked: { tells: 'the order was taken and needs no confirmation', leadsTo: 'booked', fitsFrom: 'booked', source: 'huidan' },
  confirmation_requested: { tells: 'the order waits for the customer (A3)', leadsTo: 'awaiting_confirmation', fitsFrom: 'awaiting_confirmation', source: 'huidan' },
  confirmed: { tells: 'the customer agreed to what did not hold (A3)', leadsTo: 'booked', fitsFrom: 'awaiting_confirmation', fitsUntil: 'awaiting_confirmation', source: 'confirmation' },
  cancelled: { tells: 'the order was withdrawn before pickup', leadsTo: 'cancelled', fitsFrom: 'awaiting_confirmation', fitsUntil: 'instructed', source: 'cancellation' },
  instruction_sent: { tells: 'the pickup instruction went out to the branch (A4)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'huidan' },
  instruction_accepted: { tells: 'the dispatcher accepted the pickup instruction (B1)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'events' },
  pickup_verified: { tells: 'customer service asked dispatcher and driver about the pickup (B2)', fitsFrom: 'booked', source: 'events' },
  picked_up: { tells: 'the driver has the goods', leadsTo: 'picked_up', fitsFrom: 'booked', source: 'events' },
  loading_confirmed: { tells: 'the goods are on the vehicle, and the downstream branch knows (C3)', fitsFrom: 'booked', source: 'events' },
  departed: { tells: 'the goods left the origin branch (C1)', leadsTo: 'in_transit', fitsFrom: 'booked', source: 'events' },
  notice_acknowledged: { tells: 'the destination branch knows that the goods are coming (C1)', fitsFrom: 'booked', source: 'events' },
  transfer_arrived: { tells: 'the goods are at a transfer branch', leadsTo: 'in_transit', fitsFrom: 'booked', source: 'events', onBus: ['branch'] },
  arrival_estimated: { tells: 'when the goods will arrive, better than was known before (C2)', fitsFrom: 'booked', source: 'events', onBus: ['estimatedArrivalAt', 'forceMajeure'] },
  tracked: { tells: 'somebody asked where the goods are and how they are (C4)', fitsFrom: 'booked', source: 'events', onBus: ['late'] },
  arrived: { tells: 'the goods, or a batch of them, are at the destination branch', leadsTo: 'arrived', fitsFrom: 'booked', source: 'events', onBus: ['batch'] },
  consignee_contacted: { tells: 'the consignee was reached and a receiving time agreed (C1)', fitsFrom: 'booked', source: 'events', onBus: ['agreedDeliveryAt'] },
  consignee_changed: { tells: 'the shipper confirmed another consignee in writing (D4)', fitsFrom: 'awaiting_confirmation', fitsUntil: 'out_for_delivery', source: 'consignee_change' },
  out_for_delivery: { tells: 'the goods are on the way to the consignee', leadsTo: 'out_for_delivery', fitsFrom: 'booked', source: 'events' },
  delivery_failed: { tells: 'the consignee could not be given the goods, which are back at the branch', leadsTo: 'arrived', fitsFrom: 'booked', source: 'events', onBus: ['nextAttemptAt'] },
  delivered: { tells: 'the consignee signed for the goods (D1-D4)', leadsTo: 'delivered', fitsFrom: 'booked', source: 'events' },
  lost: { tells: 'the goods are lost', leadsTo: 'lost', fitsFrom: 'picked_up', fitsUntil: 'out_for_delivery', source: 'events' },
  signature_disputed: { tells: 'somebody says that the sign-off is not right (D5)', fitsFrom: 'delivered', source: 'events' },
  signature_rechecked: { tells: 'a disputed sign-off was looked into (D5)', fitsFrom: 'delivered', source: 'events' },
  receipt_signed: { tells: 'copies of the receipt are signed as the shipper asked for (E1, E3)', fitsFrom: 'booked', source: 'events', onBus: ['copies'] },
  receipt_enveloped: { tells: 'copies of the receipt went to the origin branch in an envelope (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_accepted: { tells: 'the origin branch found copies in the envelope and accepted them (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_rejected: { tells: 'the origin branch sent copies back to be signed again (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_missing: { tells: 'copies on the list of an envelope were not in it (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_returned: { tells: 'the origin branch has every copy of the receipt (E7)', fitsFrom: 'booked', source: 'huidan', onBus: ['customerCollects'] },
  receipt_handed_over: { tells: 'copies of the receipt are with the customer or the account owner (E3)', fitsFrom: 'booked', source: 'events', onBus: ['copies'] },
  receipt_lost: { tells: 'copies of the receipt are lost (E6)', fitsFrom: 'booked', source: 'events', onBus: ['copies'] },
  closed: { tells: 'the goods are delivered and the receipt is settled', leadsTo: 'closed', fitsFrom: 'delivered', source: 'huidan' },
} as const satisfies Record<string, EventRule>;

export type EventType = keyof typeof EVENT_TYPES;

/** The types that a partner or operations may report to `…/events`. */
export type ReportedEventType = {
  [T in EventType]: (typeof EVENT_TYPES)[T]['source'] extends 'events' ? T : never;
}[EventType];

/** Whether an event of the type fits a shipment in the status. */
export function fits(type: EventType, status: Status): boolean {
  const { fitsFrom, fitsUntil }: EventRule = EVENT_TYPES[type];
  const rank = STATUSES.indexOf(status);
  return (
    status !== 'cancelled' &&
    rank >= STATUSES.indexOf(fitsFrom) &&
    (fitsUntil === undefined || rank <= STATUSES.indexOf(fitsUntil))
  );
}

/** The types of event that someone outside may bring about in the status. */
export function allowedIn(status: Status): EventType[] {
  return eventTypes().filter((type) => EVENT_TYPES[type].source !== 'huidan' && fits(type, status));
}

function eventTypes(): EventType[] {
  return Object.keys(EVENT_TYPES) as EventType[];
}
