import { last, type Happening } from '../promise/happening.ts';
import { happeningsOf } from '../promise/moments.ts';
import { later } from '../time/instant.ts';
import type { QuestionEvent } from './question.ts';

/** So often, and in so long, a question comes before it needs an entry (G7). */
const OFTEN = 5;
const IN = 'P30D';

/** How a question stands after what has happened to it. */
interface Standing {
  /** The askings of the last 30 days, since the last answer. */
  readonly asked: readonly QuestionEvent[];
  readonly wanted: boolean;
  readonly often: readonly Happening[];
}

/**
 * Each time that a question came for the fifth time within 30 days without an entry; once, until it is answered. It follows from
 * the set of events, in whatever order they were told (X5): of one moment, the answer comes first.
 */
export function askedOften(events: readonly QuestionEvent[]): readonly Happening[] {
  return standing(events).often;
}

/** Whether an entry is owed after these events. */
export function isWanted(events: readonly QuestionEvent[]): boolean {
  return standing(events).wanted;
}

function standing(events: readonly QuestionEvent[]): Standing {
  const place = ({ occurredAt, type }: QuestionEvent): string => `${occurredAt}#${type}`;
  return events
    .toSorted((one, other) => (place(one) < place(other) ? -1 : Number(place(one) > place(other))))
    .reduce(after, { asked: [], wanted: false, often: [] });
}

function after({ asked: before, wanted, often }: Standing, event: QuestionEvent): Standing {
  if (event.type === 'answered') return { asked: [], wanted: false, often };
  const asked = [...before, event].filter(({ occurredAt }) => later(occurredAt, IN) > event.occurredAt);
  const fifth = asked.length >= OFTEN && !wanted ? last(happeningsOf(asked, ['asked'])) : undefined;
  return { asked, wanted: wanted || fifth !== undefined, often: fifth ? [...often, fifth] : often };
}
