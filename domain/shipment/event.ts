import type { Instant } from '../time/instant.ts';
import type { EventType } from './event-types.ts';
import type { Status } from './status.ts';

/** Who did what an event tells of. */
export interface Actor {
  readonly name: string;
  /** The field's word for what they are: `driver`, `dispatcher`, `customer_service` … */
  readonly role: string;
}

/** An event as it is reported. */
export interface ReportedEvent {
  readonly eventId: string;
  readonly type: EventType;
  /** Now, when it is left out. */
  readonly occurredAt?: Instant | undefined;
  readonly actor: Actor;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What happened to a shipment, by whom. Never changed once it is written. */
export interface ShipmentEvent {
  /** Unique within the shipment: the same id again is the same event. */
  readonly eventId: string;
  readonly type: EventType;
  /** When it happened; every rule counts from this. */
  readonly occurredAt: Instant;
  /** When it was reported to us. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** What this type of event tells besides. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The shipment's status after it. */
  readonly status: Status;
  /** Of an imported order, from before its import: kept for the record, told to no one. */
  readonly history: boolean;
}

/** When the first of these types of event happened; undefined when none has. */
export function firstOf(events: readonly ShipmentEvent[], types: readonly EventType[]): Instant | undefined {
  return earliest(events.filter(({ type }) => types.includes(type)).map(({ occurredAt }) => occurredAt));
}

/** When one of these types of event was first reported to us; undefined when none has been. */
export function firstKnown(events: readonly ShipmentEvent[], types: readonly EventType[]): Instant | undefined {
  return earliest(events.filter(({ type }) => types.includes(type)).map(({ recordedAt }) => recordedAt));
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.toSorted().at(0);
}
