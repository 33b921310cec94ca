import { HUIDAN } from '../promise/huidan.ts';
import { until, type CaseLife, type TimedCaseEvent } from './case-event.ts';
import { standing } from './standing.ts';

/** What Huidan registers by itself once an event is known: an exception whose task is done is solved by what was done (F4). */
export function follows({ subject, events }: CaseLife, event: TimedCaseEvent): TimedCaseEvent[] {
  if (event.type !== 'task_done' || subject.exception === undefined) return [];
  return standing(until(events, event.occurredAt)).stage === 'worked_on'
    ? [
        {
          eventId: `@solved.${event.eventId}`,
          type: 'solved',
          occurredAt: event.occurredAt,
          actor: HUIDAN,
          details: { summary: event.details.outcome },
        },
      ]
    : [];
}
