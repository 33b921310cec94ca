import { EVENT_TYPES, type EventType, type ShipmentEventRule } from './event-types.ts';
import type { ShipmentLife } from './event.ts';
import type { Part } from './part.ts';
import { partsAt, wayOf } from './way.ts';

/** Who can know of what others cannot: the parts of the way, and the branches there, none where there is no such part. */
export interface KnownElsewhere {
  readonly knownAt: readonly Part[];
  readonly branches: readonly string[];
}

/** Why branches do not report a type of event of a shipment: it happens on a part of its way that is none of theirs; undefined when they do. */
export function whyNotToReport(
  type: EventType,
  branches: readonly string[],
  life: ShipmentLife,
): KnownElsewhere | undefined {
  const { knownAt = [] }: ShipmentEventRule = EVENT_TYPES[type];
  if (partsAt(branches, life).some((part) => knownAt.includes(part))) return undefined;
  const way = wayOf(life);
  return { knownAt, branches: [...new Set(knownAt.flatMap((part) => way[part]))] };
}
