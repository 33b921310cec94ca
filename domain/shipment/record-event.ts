import { owed } from '../commitment/owed.ts';
import { COMMITMENT_NAMES, type CommitmentTable } from '../commitments.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor, ReportedEvent, ShipmentEvent } from './event.ts';
import { allowedIn, fits, statusAfter, type EventType } from './event-types.ts';
import { isSameReport } from './same-report.ts';
import type { Shipment, ShipmentFile } from './shipment.ts';
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
  | { readonly outcome: 'not_allowed'; readonly status: Status; readonly allowed: readonly EventType[] };

/** A shipment's life has some dozens of events. Every write reads them all, so a system gone wild is stopped here. */
export const MOST_EVENTS = 1000;

/** Acts for Huidan itself in a shipment's history. */
const HUIDAN: Actor = { name: 'huidan', role: 'system' };

/** An event that Huidan itself brings about, at most once in a shipment's life. Others' event ids have no `@`. */
export function own(type: 'booked' | 'confirmation_requested' | 'instruction_sent', occurredAt: Instant): TimedEvent {
  return { eventId: `@${type}`, type, occurredAt, actor: HUIDAN };
}

/**
 * What an event makes of a shipment: its new status and commitments, or why it is refused.
 * Late and repeated reports end in the same state as orderly ones.
 */
export function recordEvent(file: ShipmentFile, reported: ReportedEvent, now: Instant, table: CommitmentTable): EventRecorded {
  const { shipment, events } = file;
  const known = events.find(({ eventId }) => eventId === reported.eventId);
  if (known) return isSameReport(known, reported) ? { outcome: 'repeated', event: known } : { outcome: 'id_reused' };
  const occurredAt = reported.occurredAt ?? now;
  if (occurredAt > now) return { outcome: 'in_future' };
  if (occurredAt < shipment.orderedAt) return { outcome: 'before_order', orderedAt: shipment.orderedAt };
  if (!fits(reported.type, shipment.status)) {
    return { outcome: 'not_allowed', status: shipment.status, allowed: allowedIn(shipment.status) };
  }
  if (events.length >= MOST_EVENTS) return { outcome: 'full' };
  const after = withEvent(file, { ...reported, occurredAt }, now, table);
  const event = after.events.find(({ eventId }) => eventId === reported.eventId);
  if (!event) throw new Error(`the event ${reported.type} was lost`);
  return { outcome: 'recorded', file: after, event };
}

/** The shipment after an event that is known to fit: history, status and commitments. */
export function withEvent(file: ShipmentFile, reported: TimedEvent, now: Instant, table: CommitmentTable): ShipmentFile {
  const { shipment } = file;
  const events = [reported, ...implied(shipment, reported)].reduce<readonly ShipmentEvent[]>((before, event) => [...before, {
    ...event,
    details: event.details ?? {},
    recordedAt: now,
    status: statusAfter([...before.map(({ type }) => type), event.type]),
    history: shipment.channel === 'import' && event.occurredAt <= shipment.bookedAt,
  }], file.events);
  return {
    shipment: { ...shipment, status: statusAfter(events.map(({ type }) => type)), version: shipment.version + 1 },
    events,
    commitments: COMMITMENT_NAMES.flatMap((name) => {
      const stored = file.commitments.find((commitment) => commitment.name === name);
      return owed(name, table[name], shipment, events, stored) ?? [];
    }),
  };
}

/** An imported order's instruction went out long ago: it counts as sent when the order stood. */
function implied({ channel }: Shipment, { type, occurredAt }: TimedEvent): TimedEvent[] {
  const stands = type === 'booked' || type === 'confirmed';
  return channel === 'import' && stands ? [own('instruction_sent', occurredAt)] : [];
}
