import { owed } from '../commitment/owed.ts';
import { COMMITMENT_NAMES, type CommitmentTable } from '../commitments.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor, ShipmentEvent } from './event.ts';
import { allowedIn, fits, statusAfter, type EventType } from './event-types.ts';
import type { ShipmentFile } from './shipment.ts';
import type { Status } from './status.ts';

/** An event as it is reported. */
export interface ReportedEvent {
  readonly eventId: string;
  readonly type: EventType;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type EventRecorded =
  | { readonly outcome: 'recorded'; readonly file: ShipmentFile }
  /** The event is known by its id: nothing changes. */
  | { readonly outcome: 'repeated'; readonly event: ShipmentEvent }
  | { readonly outcome: 'before_order'; readonly orderedAt: Instant }
  | { readonly outcome: 'in_future' }
  | { readonly outcome: 'not_allowed'; readonly status: Status; readonly allowed: readonly EventType[] };

/**
 * What an event makes of a shipment: its new status and commitments, or why it is refused.
 * Late and repeated reports end in the same state as orderly ones.
 */
export function recordEvent(file: ShipmentFile, reported: ReportedEvent, now: Instant, table: CommitmentTable): EventRecorded {
  const { shipment, events } = file;
  const known = events.find(({ eventId }) => eventId === reported.eventId);
  if (known) return { outcome: 'repeated', event: known };
  if (reported.occurredAt > now) return { outcome: 'in_future' };
  if (reported.occurredAt < shipment.orderedAt) return { outcome: 'before_order', orderedAt: shipment.orderedAt };
  if (!fits(reported.type, shipment.status)) {
    return { outcome: 'not_allowed', status: shipment.status, allowed: allowedIn(shipment.status) };
  }
  return { outcome: 'recorded', file: withEvents(file, [reported], now, table) };
}

/** The shipment after events that are known to fit: history, status and commitments. */
export function withEvents(file: ShipmentFile, reported: readonly ReportedEvent[], now: Instant, table: CommitmentTable): ShipmentFile {
  const { shipment } = file;
  const events = reported.reduce<readonly ShipmentEvent[]>((before, event) => [...before, {
    ...event,
    details: event.details ?? {},
    recordedAt: now,
    status: statusAfter([...before.map(({ type }) => type), event.type]),
    history: shipment.channel === 'import' && event.occurredAt <= shipment.bookedAt,
  }], file.events);
  return {
    shipment: { ...shipment, status: events.at(-1)?.status ?? shipment.status, version: shipment.version + 1 },
    events,
    commitments: COMMITMENT_NAMES.flatMap((name) => {
      const stored = file.commitments.find((commitment) => commitment.name === name);
      return owed(name, table[name], shipment, events, stored) ?? [];
    }),
  };
}
