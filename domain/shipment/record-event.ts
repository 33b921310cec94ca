import { missesOf, owed } from '../commitment/owed.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Life } from '../commitment/moments.ts';
import { COMMITMENT_NAMES, type CommitmentName, type CommitmentTable } from '../commitments.ts';
import { receiptReturned } from '../receipt/receipt-copies.ts';
import { settled } from '../receipt/settled.ts';
import { releaseReasons } from '../sign-off/release-reasons.ts';
import { releaseTo } from '../sign-off/release-to.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor, ReportedEvent, ShipmentEvent } from './event.ts';
import type { EventDetails } from './event-details.ts';
import { allowedIn, fits, type EventType } from './event-types.ts';
import { objections, type Objection } from './objections.ts';
import { isSameReport } from './same-report.ts';
import type { Shipment } from './shipment.ts';
import type { ShipmentFile } from './shipment-file.ts';
import { statusAfter } from './status-after.ts';
import type { Status } from './status.ts';

type TimedEvent = ReportedEvent & { readonly occurredAt: Instant };

export type EventRecorded =
  | { readonly outcome: 'recorded'; readonly file: ShipmentFile; readonly event: ShipmentEvent }
  /** The event is known by its id: nothing changes. */
  | { readonly outcome: 'repeated'; readonly event: ShipmentEvent }
  /** Another event has this id. */
  | { readonly outcome: 'id_reused' }
  /** Its history is as long as one can be. */
  | { readonly outcome: 'full' }
  | { readonly outcome: 'in_future' }
  | { readonly outcome: 'before_order'; readonly orderedAt: Instant }
  | { readonly outcome: 'not_allowed'; readonly status: Status; readonly allowed: readonly EventType[] }
  /** It cannot be true of this shipment. */
  | { readonly outcome: 'objected'; readonly objections: readonly Objection[] };

/** A shipment's life has some dozens of events. Every write reads them all, so a system gone wild is stopped here. */
export const MOST_EVENTS = 1000;

/** Acts for Huidan itself in a shipment's history. */
const HUIDAN: Actor = { name: 'huidan', role: 'system' };

/** An event that Huidan itself brings about, at most once in a shipment's life. Others' event ids have no `@`. */
export function own(
  type: 'booked' | 'confirmation_requested' | 'instruction_sent' | 'receipt_returned' | 'closed',
  occurredAt: Instant,
  details?: ReportedEvent['details'],
): TimedEvent {
  return { eventId: `@${type}`, type, occurredAt, actor: HUIDAN, ...(details && { details }) };
}

/**
 * What an event makes of a shipment: its new status and commitments, or why it is refused.
 * Late and repeated reports end in the same state as orderly ones.
 */
export function recordEvent(
  file: ShipmentFile,
  reported: ReportedEvent,
  now: Instant,
  table: CommitmentTable,
): EventRecorded {
  const { shipment, events } = file;
  const known = events.find(({ eventId }) => eventId === reported.eventId);
  if (known) return isSameReport(known, reported) ? { outcome: 'repeated', event: known } : { outcome: 'id_reused' };
  const occurredAt = reported.occurredAt ?? now;
  if (occurredAt > now) return { outcome: 'in_future' };
  if (occurredAt < shipment.orderedAt) return { outcome: 'before_order', orderedAt: shipment.orderedAt };
  if (!fits(reported.type, shipment.status)) {
    return { outcome: 'not_allowed', status: shipment.status, allowed: allowedIn(shipment.status) };
  }
  const objected = objections(reported.type, { ...reported, occurredAt }, file);
  if (objected.length > 0) return { outcome: 'objected', objections: objected };
  if (events.length >= MOST_EVENTS) return { outcome: 'full' };
  const after = withEvent(file, { ...reported, occurredAt }, now, table);
  const event = after.events.find(({ eventId }) => eventId === reported.eventId);
  if (!event) throw new Error(`the event ${reported.type} was lost`);
  return { outcome: 'recorded', file: after, event };
}

/** The shipment after an event that is known to fit: history, status and commitments. */
export function withEvent(
  file: ShipmentFile,
  reported: TimedEvent,
  now: Instant,
  table: CommitmentTable,
): ShipmentFile {
  const { shipment } = file;
  const add = (events: readonly ShipmentEvent[], event: TimedEvent): readonly ShipmentEvent[] => [
    ...events,
    {
      ...event,
      details: event.details ?? {},
      ...irregularities(event, { shipment, events }),
      recordedAt: now,
      status: shipment.status,
      history: shipment.channel === 'import' && event.occurredAt <= shipment.bookedAt,
    },
  ];
  const told = [reported, ...implied(shipment, reported)].reduce(add, file.events);
  const events = following(shipment, told).reduce(add, told);
  const status = statusAfter(events);
  const after = {
    shipment: { ...shipment, status, version: shipment.version + 1 },
    events: events.map((event, at) => (at < file.events.length ? event : { ...event, status })),
  };
  return { ...after, commitments: commitmentsOf({ ...file, ...after }, now, table) };
}

/** What is owed for a shipment by `now`, given what happened to it: also what a miss opens, of which no event tells (C2). */
export function commitmentsOf(
  { shipment, events, commitments }: ShipmentFile,
  now: Instant,
  table: CommitmentTable,
): Commitment[] {
  const stored = (name: string): Commitment | undefined => commitments.find((commitment) => commitment.name === name);
  const life: Life = {
    shipment,
    events,
    misses: (name) => missesOf(table[name as CommitmentName], life, stored(name), now),
  };
  return COMMITMENT_NAMES.flatMap((name) => owed(name, table[name], life, stored(name), now) ?? []);
}

/** An imported order's instruction went out long ago: it counts as sent when the order stood. */
function implied({ channel }: Shipment, { type, occurredAt }: TimedEvent): TimedEvent[] {
  const stands = type === 'booked' || type === 'confirmed';
  return channel === 'import' && stands ? [own('instruction_sent', occurredAt)] : [];
}

/** What Huidan itself registers once it holds: that the receipt is back (E7), and that the shipment is done. */
function following(shipment: Shipment, events: readonly ShipmentEvent[]): TimedEvent[] {
  const returned = shipment.receipt.copies > 0 ? receiptReturned(shipment, events) : undefined;
  const done = settled(shipment, events);
  return [
    ...(returned
      ? [own('receipt_returned', returned.at, { customerCollects: shipment.freightTerms === 'prepaid' })]
      : []),
    ...(done ? [own('closed', done.at)] : []),
  ].filter(({ type }) => !events.some((event) => event.type === type));
}

/** What does not hold of the evidence with which goods were given away: they are gone, so it is recorded all the same (D1-D4). */
function irregularities(
  { type, details, occurredAt }: TimedEvent,
  file: Pick<ShipmentFile, 'shipment' | 'events'>,
): Pick<ShipmentEvent, 'irregularities'> {
  if (type !== 'delivered') return {};
  const { signOff } = (details ?? {}) as EventDetails['delivered'];
  return signOff ? { irregularities: releaseReasons(releaseTo(file, occurredAt), signOff) } : {};
}
