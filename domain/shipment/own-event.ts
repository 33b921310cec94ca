import { HUIDAN } from '../promise/huidan.ts';
import type { Instant } from '../time/instant.ts';
import type { EventDetails } from './event-details.ts';
import type { EVENT_TYPES, EventType } from './event-types.ts';
import type { TimedEvent } from './event.ts';

/** The types of event that Huidan itself brings about. */
export type OwnType = { [T in EventType]: (typeof EVENT_TYPES)[T]['source'] extends 'huidan' ? T : never }[EventType];

/** An event that Huidan itself brings about, at most once in a shipment's life. Others' event ids have no `@`. */
export function own<T extends OwnType>(type: T, occurredAt: Instant, details?: EventDetails[T]): TimedEvent {
  return { eventId: `@${type}`, type, occurredAt, actor: HUIDAN, details: details ?? {} } as TimedEvent;
}
