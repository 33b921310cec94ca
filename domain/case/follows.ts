import { HUIDAN } from '../promise/huidan.ts';
import type { CaseLife, TimedCaseEvent } from './case-event.ts';

/**
 * What Huidan registers by itself once an event is known: an exception whose task is done is solved by what was done (F4),
 * whatever else is known of it, so that the order of telling changes nothing (X5).
 */
export function follows({ subject }: CaseLife, event: TimedCaseEvent): TimedCaseEvent[] {
  if (event.type !== 'task_done' || subject.exception === undefined) return [];
  return [
    {
      eventId: `@solved.${event.eventId}`,
      type: 'solved',
      occurredAt: event.occurredAt,
      actor: HUIDAN,
      details: { summary: event.details.outcome },
    },
  ];
}
