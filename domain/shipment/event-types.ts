import type { EventRule } from '../promise/subject.ts';
import type { EventDetails } from './event-details.ts';
import { PARTS, type Part } from './part.ts';
import { STATUSES, type Status } from './status.ts';

/** What a type of event of a shipment is. */
export type ShipmentEventRule = Reported | NotReported;

interface AnyEventRule extends EventRule {
  /** The status that it takes a shipment to, unless that is further already. */
  readonly leadsTo?: Status;
  /** How far the shipment has to be, and may be at the most. */
  readonly fitsFrom: Status;
  readonly fitsUntil?: Status;
}

/** It is reported to `…/events`. */
interface Reported extends AnyEventRule {
  readonly source: 'events';
  /** The parts of the way that can know of it: what happens elsewhere no branch reports. */
  readonly knownAt: readonly Part[];
  /** It is the customer's word, which a branch only hears. */
  readonly customersWord?: true;
}

/** It comes by an endpoint of its own, or from Huidan itself. */
interface NotReported extends AnyEventRule {
  readonly source: 'confirmation' | 'cancellation' | 'consignee_change' | 'receipt_envelopes' | 'huidan';
  readonly knownAt?: undefined;
  readonly customersWord?: undefined;
}

/**
 * Every type of event: when it fits and what it does. The one place where they are declared. Reports come in any
 * order: what happens on the way fits as soon as the order stands.
 */
// prettier-ignore
export const EVENT_TYPES = {
  booked: { tells: 'the order was taken and needs no confirmation', leadsTo: 'booked', fitsFrom: 'booked', source: 'huidan', counts: 'Bookings' },
  confirmation_requested: { tells: 'the order waits for the customer (A3)', leadsTo: 'awaiting_confirmation', fitsFrom: 'awaiting_confirmation', source: 'huidan', counts: 'Bookings' },
  confirmed: { tells: 'the customer agreed to what did not hold (A3)', leadsTo: 'booked', fitsFrom: 'awaiting_confirmation', fitsUntil: 'awaiting_confirmation', source: 'confirmation' },
  cancelled: { tells: 'the order was withdrawn before pickup', leadsTo: 'cancelled', fitsFrom: 'awaiting_confirmation', fitsUntil: 'instructed', source: 'cancellation' },
  cancellation_overtaken: { tells: 'the goods had been picked up before the order was withdrawn: they are on the truck (X6)', fitsFrom: 'picked_up', source: 'huidan' },
  instruction_sent: { tells: 'the pickup instruction went out to the branch (A4)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'huidan', counts: 'InstructionsSent' },
  instruction_accepted: { tells: 'the dispatcher accepted the pickup instruction (B1)', leadsTo: 'instructed', fitsFrom: 'booked', source: 'events', knownAt: ['origin'] },
  pickup_verified: { tells: 'customer service asked dispatcher and driver about the pickup (B2)', fitsFrom: 'booked', source: 'events', knownAt: ['origin'], changesNothing: true },
  picked_up: { tells: 'the driver has the goods', leadsTo: 'picked_up', fitsFrom: 'booked', source: 'events', knownAt: ['origin'], counts: 'Pickups' },
  loading_confirmed: { tells: 'the goods are on the vehicle, and the downstream branch knows (C3)', fitsFrom: 'booked', source: 'events', knownAt: ['origin', 'transfer'], changesNothing: true },
  departed: { tells: 'the goods left the origin branch (C1)', leadsTo: 'in_transit', fitsFrom: 'booked', source: 'events', knownAt: ['origin'] },
  notice_acknowledged: { tells: 'the destination branch knows that the goods are coming (C1)', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], changesNothing: true },
  transfer_arrived: { tells: 'the goods are at a transfer branch', leadsTo: 'in_transit', fitsFrom: 'booked', source: 'events', knownAt: ['transfer'], onBus: ['branch'] },
  arrival_estimated: { tells: 'when the goods will arrive, better than was known before (C2)', fitsFrom: 'booked', source: 'events', knownAt: PARTS, changesNothing: true, onBus: ['estimatedArrivalAt', 'forceMajeure'] },
  tracked: { tells: 'somebody asked where the goods are and how they are (C4)', fitsFrom: 'booked', source: 'events', knownAt: PARTS, changesNothing: true, onBus: ['late'] },
  arrived: { tells: 'the goods, or a batch of them, are at the destination branch', leadsTo: 'arrived', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], onBus: ['batch'] },
  consignee_contacted: { tells: 'the consignee was reached and a receiving time agreed (C1)', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], changesNothing: true, onBus: ['agreedDeliveryAt'] },
  consignee_changed: { tells: 'the shipper confirmed another consignee in writing (D4)', fitsFrom: 'awaiting_confirmation', fitsUntil: 'out_for_delivery', source: 'consignee_change' },
  out_for_delivery: { tells: 'the goods are on the way to the consignee', leadsTo: 'out_for_delivery', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], onBus: ['batch'] },
  delivery_failed: { tells: 'the consignee could not be given the goods, which are back at the branch', leadsTo: 'arrived', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], onBus: ['batch', 'nextAttemptAt'] },
  delivered: { tells: 'the consignee signed for the goods (D1-D4)', leadsTo: 'delivered', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], counts: 'Deliveries', onBus: ['batch'] },
  lost: { tells: 'the goods, or a batch of them, are lost', leadsTo: 'lost', fitsFrom: 'picked_up', source: 'events', knownAt: PARTS, onBus: ['batch'] },
  found: { tells: 'goods that were lost are found (X6)', fitsFrom: 'picked_up', source: 'events', knownAt: PARTS, onBus: ['batch'] },
  returned: { tells: 'the goods, or a batch of them, went back to the shipper (X7)', leadsTo: 'returned', fitsFrom: 'picked_up', source: 'events', knownAt: PARTS, onBus: ['batch'] },
  signature_disputed: { tells: 'somebody says that the sign-off is not right (D5)', fitsFrom: 'delivered', source: 'events', knownAt: ['origin', 'destination'], customersWord: true },
  signature_rechecked: { tells: 'a disputed sign-off was looked into (D5)', fitsFrom: 'delivered', source: 'events', knownAt: ['destination'] },
  receipt_signed: { tells: 'copies of the receipt are signed as the shipper asked for (E1, E3)', fitsFrom: 'booked', source: 'events', knownAt: ['destination'], onBus: ['copies'] },
  receipt_enveloped: { tells: 'copies of the receipt went to the origin branch in an envelope (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_accepted: { tells: 'the origin branch found copies in the envelope and accepted them (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber', 'branch'] },
  receipt_rejected: { tells: 'the origin branch sent copies back to be signed again (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_missing: { tells: 'copies on the list of an envelope were not in it (E3)', fitsFrom: 'booked', source: 'receipt_envelopes', onBus: ['copies', 'envelopeNumber'] },
  receipt_returned: { tells: 'the origin branch has every copy of the receipt (E7)', fitsFrom: 'booked', source: 'huidan', counts: 'ReceiptsReturned', onBus: ['customerCollects'] },
  receipt_handed_over: { tells: 'copies of the receipt are with the customer or the account owner (E3)', fitsFrom: 'booked', source: 'events', knownAt: ['origin'], onBus: ['copies'] },
  receipt_lost: { tells: 'copies of the receipt are lost (E6)', fitsFrom: 'booked', source: 'events', knownAt: ['origin', 'destination'], onBus: ['copies'] },
  receipt_loss_explained: { tells: 'the branch has said why the receipt is lost (E5)', fitsFrom: 'booked', source: 'huidan', onBus: ['period'] },
  closed: { tells: 'the goods are delivered and the receipt is settled', leadsTo: 'closed', fitsFrom: 'delivered', source: 'huidan' },
} as const satisfies Record<keyof EventDetails, ShipmentEventRule>;

export type EventType = keyof typeof EVENT_TYPES;

/** The types that are reported to `…/events`. */
export type ReportedEventType = {
  [T in EventType]: (typeof EVENT_TYPES)[T]['source'] extends 'events' ? T : never;
}[EventType];

/** Whether an event of the type fits a shipment that has come so far: of one that is withdrawn, nothing does. */
export function fits(type: EventType, reached: Status): boolean {
  const { fitsFrom, fitsUntil }: ShipmentEventRule = EVENT_TYPES[type];
  const rank = STATUSES.indexOf(reached);
  return (
    reached !== 'cancelled' &&
    rank >= STATUSES.indexOf(fitsFrom) &&
    (fitsUntil === undefined || rank <= STATUSES.indexOf(fitsUntil))
  );
}

/** The types of event that someone outside may bring about when a shipment has come so far. */
export function allowedIn(reached: Status): EventType[] {
  return eventTypes().filter((type) => EVENT_TYPES[type].source !== 'huidan' && fits(type, reached));
}

function eventTypes(): EventType[] {
  return Object.keys(EVENT_TYPES) as EventType[];
}
