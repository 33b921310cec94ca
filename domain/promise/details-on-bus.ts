import type { SubjectEvent, SubjectKind } from './subject.ts';

/** The details of an event that the bus may tell: numbers, codes and times, never a name or somebody's words. */
export function detailsOnBus({ events }: Pick<SubjectKind, 'events'>, event: SubjectEvent): Record<string, unknown> {
  const details = event.details as Readonly<Record<string, unknown>>;
  return Object.fromEntries((events[event.type]?.onBus ?? []).map((name) => [name, details[name]]));
}
