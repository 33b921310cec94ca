import type { ShipmentEvent } from './event.ts';
import { EVENT_TYPES, type EventRule } from './event-types.ts';

/** The details of an event that the bus may tell: numbers, codes and times, never a name or somebody's words. */
export function detailsOnBus({ type, details }: Pick<ShipmentEvent, 'type' | 'details'>): Record<string, unknown> {
  const { onBus = [] }: EventRule = EVENT_TYPES[type];
  return Object.fromEntries(onBus.map((name) => [name, details[name]]));
}
