import type { Reason } from '../reason.ts';
import type { Life, Reported, SubjectEvent, SubjectFile, Timed } from '../promise/subject.ts';
import type { EventDetails } from './event-details.ts';
import type { EventType } from './event-types.ts';
import type { Shipment } from './shipment.ts';
import type { Status } from './status.ts';

interface AnyShipmentEvent extends SubjectEvent {
  /** What did not hold of a sign-off when the goods were released all the same (D1-D4). */
  readonly irregularities?: readonly Reason[] | undefined;
  readonly status: Status;
}

/** What an event of a type is. */
export type EventOf<T extends EventType> = T extends T
  ? AnyShipmentEvent & { readonly type: T; readonly details: EventDetails[T] }
  : never;

/** What happened to a shipment: the type says what it tells. */
export type ShipmentEvent = EventOf<EventType>;

/** An event as it is reported. */
export type ReportedEvent = Reported<ShipmentEvent>;
export type TimedEvent = Timed<ShipmentEvent>;

/** A shipment and what happened to it. */
export type ShipmentLife = Life<Shipment, ShipmentEvent>;
/** All that is known of a shipment. */
export type ShipmentFile = SubjectFile<Shipment, ShipmentEvent>;

/** The events of some types, in the order of telling. */
export function eventsOf<T extends EventType>(events: readonly ShipmentEvent[], ...types: readonly T[]): EventOf<T>[] {
  return events.filter(({ type }) => (types as readonly string[]).includes(type)) as unknown as EventOf<T>[];
}
