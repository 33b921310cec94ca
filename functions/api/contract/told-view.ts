import type { SubjectEvent } from '../../../domain/promise/subject.ts';
import { localText } from '../../../domain/time/instant.ts';

/** What the API shows of every event, beside what its type tells: when it happened and was told, in a zone, and by whom. */
export function toldView(event: SubjectEvent, timeZone: string) {
  const { eventId, type, occurredAt, recordedAt, actor, reportedBy = null } = event;
  return {
    eventId,
    type,
    occurredAt: localText(occurredAt, timeZone),
    recordedAt: localText(recordedAt, timeZone),
    actor,
    reportedBy,
  };
}
