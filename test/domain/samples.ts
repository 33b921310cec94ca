import fc from 'fast-check';
import { book, type Way } from '../../domain/booking/book.ts';
import type { Booking, Consignee, Goods, Party } from '../../domain/booking/booking.ts';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';
import type { Branch, Route, ServiceArea } from '../../domain/network.ts';
import { madeBefore, standing, type Commitment } from '../../domain/promise/commitment.ts';
import { recordEvent, type EventRecorded } from '../../domain/promise/record-event.ts';
import type { EventOf, ShipmentEvent, ShipmentFile, TimedEvent } from '../../domain/shipment/event.ts';
import type { EventDetails } from '../../domain/shipment/event-details.ts';
import type { EVENT_TYPES, EventType } from '../../domain/shipment/event-types.ts';
import { own } from '../../domain/shipment/own-event.ts';
import type { ShipmentRefusal } from '../../domain/shipment/refusal.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { SignOff } from '../../domain/sign-off/sign-off.ts';
import { inZone, instantOf, parseInstant, type Instant } from '../../domain/time/instant.ts';
import { waybillNumber } from '../../domain/waybill/waybill-number.ts';

/** The instant of a text that is known to name one. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`not an instant: ${text}`);
  return instant;
}

/** So many milliseconds after (or before) an instant. */
export function plus(instant: Instant, milliseconds: number): Instant {
  return instantOf(inZone(instant, 'UTC').plus(milliseconds));
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const CHENGDU: Branch = { code: 'CTU', name: '成都网点', timeZone: 'Asia/Shanghai' };

export const URBAN: ServiceArea = {
  districtCode: '510104',
  branch: 'CTU',
  area: 'urban',
  pickup: true,
  delivery: true,
  extraPickupFee: null,
  extraDeliveryFee: null,
};
export const SUBURBAN: ServiceArea = { ...URBAN, districtCode: '510112', area: 'suburban' };
export const HANGZHOU: ServiceArea = { ...URBAN, districtCode: '330106', branch: 'HGH' };

/** From Chengdu to Hangzhou, out of town and without a transfer. */
export const ROUTE: Route = { origin: 'CTU', destination: 'HGH', transfers: [], transitDays: 3, local: false };

export const WAY: Way = {
  pickup: URBAN,
  delivery: HANGZHOU,
  origin: CHENGDU,
  destination: { code: 'HGH', name: '杭州网点', timeZone: 'Asia/Shanghai' },
  route: ROUTE,
};

const SHIPPER: Party = {
  name: '发货公司',
  contactName: '发货联系人',
  phone: '+86 28 8666 0000',
  address: { districtCode: '510104', line: '春熙路 1 号' },
};
const CONSIGNEE: Consignee = {
  kind: 'person',
  name: '西湖商贸',
  contactName: '收货联系人',
  phone: '+86 571 8777 0000',
  address: { districtCode: '330106', line: '文三路 9 号' },
};
export const GOODS: Goods = { description: '电饭煲', category: 'general', pieces: 12, weightKg: 340.5, volumeM3: 1.8 };

/** Monday morning in Chengdu. */
export const ORDERED_AT = at('2026-11-23T09:12:00+08:00');

export const BOOKING: Booking = {
  channel: 'api',
  orderedAt: ORDERED_AT,
  shipper: SHIPPER,
  consignee: CONSIGNEE,
  goods: [GOODS],
  freightTerms: 'collect',
  receipt: { kind: 'company_seal', copies: 2, shipperForm: true },
  urgent: false,
};

/** Evidence with which the goods of the sample order may be given to its consignee (D1-D4). */
export const SIGN_OFF: SignOff = {
  collector: 'consignee',
  signerName: CONSIGNEE.name,
  signerContact: '+86 571 8777 0000',
  documents: [{ holder: 'consignee', kind: 'identity_card', name: CONSIGNEE.name, number: '****0026', original: true }],
  identityNumbersOnReceipt: false,
  letterOfAuthoritySealed: false,
  companySealOnReceipt: true,
};

/** A shipment just booked: by default the sample order, booked as it was ordered. */
export function booked(
  booking: Partial<Booking> = {},
  way: Partial<Way> = {},
  bookedAt = booking.orderedAt ?? ORDERED_AT,
): ShipmentFile {
  return book(
    { ...BOOKING, ...booking },
    'acme',
    waybillNumber(bookedAt, 0),
    { ...WAY, ...way },
    bookedAt,
    COMMITMENTS,
  );
}

/** A shipment that waits for the customer's confirmation (A3). */
export function awaitingConfirmation(): ShipmentFile {
  return booked({ goods: [{ ...GOODS, category: 'dangerous' }] });
}

/** The types of event that someone outside brings about. */
export type Outside = { [T in EventType]: (typeof EVENT_TYPES)[T]['source'] extends 'huidan' ? never : T }[EventType];
export type { TimedEvent } from '../../domain/shipment/event.ts';

/** An event as someone outside reports it; its id, unless given, follows from what it tells. */
export function event(type: Outside | 'instruction_sent', occurredAt: Instant, eventId?: string): TimedEvent {
  return type === 'instruction_sent' ? own(type, occurredAt) : anyEvent(type, occurredAt, {}, eventId);
}

/** An event with what its type tells besides; its id, unless given, follows from all of it. */
export function detailed<T extends Outside>(
  type: T,
  occurredAt: Instant,
  details: EventDetails[T],
  eventId?: string,
): TimedEvent {
  return anyEvent(type, occurredAt, details, eventId ?? `${type} ${occurredAt} ${JSON.stringify(details)}`);
}

/** An event of any type, with details that nobody checked. */
export function anyEvent(type: EventType, occurredAt: Instant, details: object = {}, eventId?: string): TimedEvent {
  const actor = { name: '司机', role: 'driver' };
  return { eventId: eventId ?? `${type} ${occurredAt}`, type, occurredAt, actor, details } as TimedEvent;
}

/** Events as they stand in a history, in the order of telling, each recorded as it happened unless `recordedAt` says when. */
export function inHistory(events: readonly TimedEvent[], recordedAt?: Instant): ShipmentEvent[] {
  return events.map((one) => ({
    ...one,
    recordedAt: recordedAt ?? one.occurredAt,
    status: 'booked',
    history: false,
  }));
}

/** The event of a type that a history has. */
export function known<T extends EventType>({ events }: ShipmentFile, type: T): EventOf<T> {
  const found = events.find((one) => one.type === type);
  if (!found) throw new Error(`there is no ${type}`);
  return found as unknown as EventOf<T>;
}

export type Recorded = EventRecorded<Shipment, ShipmentEvent, ShipmentRefusal>;

export function record(file: ShipmentFile, reported: TimedEvent, now = reported.occurredAt): Recorded {
  return recordEvent(SHIPMENT, file, reported, now, COMMITMENTS);
}

/** The file after events that must all be accepted, each reported as it happens unless `now` says when. */
export function after(file: ShipmentFile, events: readonly TimedEvent[], now?: Instant): ShipmentFile {
  return events.reduce((before, reported) => {
    const recorded = record(before, reported, now ?? reported.occurredAt);
    if (recorded.outcome !== 'recorded') throw new Error(`${reported.type} was ${recorded.outcome}`);
    return recorded.file;
  }, file);
}

/** The promise of a name that stands. */
export function commitment({ commitments }: ShipmentFile, name: CommitmentName): Commitment {
  const found = standing(commitments).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** The promises of a name that were broken, or met, before it was promised anew (X2). */
export function earlierOnes(file: ShipmentFile, name: CommitmentName): Commitment[] {
  return madeBefore(file.commitments, commitment(file, name));
}

/** The file as it is after a timer has told the miss of what stands up to a level. */
export function rung(file: ShipmentFile, name: CommitmentName, level: number): ShipmentFile {
  const rang = commitment(file, name);
  return {
    ...file,
    commitments: file.commitments.map((one) => (one === rang ? { ...one, missedAt: one.dueAt, level } : one)),
  };
}

/** Instants of a range of UTC years, with milliseconds. */
export function instants(firstYear: number, lastYear: number): fc.Arbitrary<Instant> {
  return fc
    .date({ min: new Date(Date.UTC(firstYear, 0, 1)), max: new Date(Date.UTC(lastYear, 11, 31)), noInvalidDate: true })
    .map((date) => at(date.toISOString()));
}
