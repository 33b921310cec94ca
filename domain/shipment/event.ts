import type { Reason } from '../reason.ts';
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
  /** What of it is stored encrypted only: the identity numbers of a sign-off, as ciphertext. */
  readonly sealed?: string | undefined;
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
  readonly sealed?: string | undefined;
  /** What did not hold of a sign-off when the goods were released all the same (D1-D4). */
  readonly irregularities?: readonly Reason[] | undefined;
  /** The shipment's status when it had been recorded, with all that followed from it. */
  readonly status: Status;
  /** Of an imported order, from before its import: kept for the record, told to no one. */
  readonly history: boolean;
}

/** That something has happened, and since when we know. */
export interface Happening {
  readonly at: Instant;
  readonly knownAt: Instant;
}

/** Each time that one of these types of event happened. */
export function happeningsOf(
  events: readonly Pick<ShipmentEvent, 'type' | 'occurredAt' | 'recordedAt'>[],
  types: readonly EventType[],
): Happening[] {
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ occurredAt, recordedAt }) => ({ at: occurredAt, knownAt: recordedAt }));
}

/**
 * The first of happenings; undefined of none. It is known since the first of them was: a report that corrects the time
 * does not make it unknown before.
 */
export function first(happenings: readonly Happening[]): Happening | undefined {
  const at = earliest(happenings.map((each) => each.at));
  const knownAt = earliest(happenings.map((each) => each.knownAt));
  return at === undefined || knownAt === undefined ? undefined : { at, knownAt };
}

/** The last of happenings, known since the last of them was; undefined of none. */
export function last(happenings: readonly Happening[]): Happening | undefined {
  const at = happenings
    .map((each) => each.at)
    .toSorted()
    .at(-1);
  const knownAt = happenings
    .map((each) => each.knownAt)
    .toSorted()
    .at(-1);
  return at === undefined || knownAt === undefined ? undefined : { at, knownAt };
}

/** What was reported itself, else what another report implies; known since the first of the two was, if it had happened by then. */
export function reportedOrImplied(
  reported: Happening | undefined,
  implied: Happening | undefined,
): Happening | undefined {
  if (!reported || !implied) return reported ?? implied;
  const knownAt = implied.knownAt < reported.knownAt ? implied.knownAt : reported.knownAt;
  return { at: reported.at, knownAt: knownAt > reported.at ? knownAt : reported.at };
}

/** Events in the order in which they happened; of the same moment, by their ids, so that the order is the same however they were reported. */
export function inOrder<Event extends Pick<ShipmentEvent, 'occurredAt' | 'eventId'>>(
  events: readonly Event[],
): Event[] {
  const key = ({ occurredAt, eventId }: Event): string => `${occurredAt} ${eventId}`;
  return events.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function earliest(instants: readonly Instant[]): Instant | undefined {
  return instants.toSorted().at(0);
}
