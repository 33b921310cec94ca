import type { SubjectEvent } from '../../../domain/promise/subject.ts';

/** Orders a history by when it happened; of the same moment, in the order of telling. */
export function byTime(one: Pick<SubjectEvent, 'occurredAt'>, other: Pick<SubjectEvent, 'occurredAt'>): number {
  return one.occurredAt < other.occurredAt ? -1 : Number(one.occurredAt > other.occurredAt);
}
