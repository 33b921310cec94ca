import type { SubjectEvent, SubjectKind } from './subject.ts';

/** The details of an event that the bus may tell: numbers, codes and times, never a name or somebody's words. */
export function detailsOnBus(
  { events, onBus = [] }: Pick<SubjectKind, 'events' | 'onBus'>,
  event: SubjectEvent,
): Record<string, unknown> {
  const details = event.details as Readonly<Record<string, unknown>>;
  const names = [...(events[event.type]?.onBus ?? []), ...onBus.filter((name) => name in details)];
  return Object.fromEntries(names.map((name) => [name, details[name]]));
}
