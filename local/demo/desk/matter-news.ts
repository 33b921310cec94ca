import { levelNews, type Told } from '../news.ts';
import { outcome } from '../outcomes.ts';
import { wallTime } from '../wall-time.ts';
import type { ShownDeskEvent, ShownMatter } from './shown-matter.ts';

/** What is the same for every event, and so not told. */
const OF_EVERY_EVENT = new Set(['event_id', 'type', 'occurred_at', 'recorded_at', 'reported_by']);

/** What is new of a case, a claim or a question since it was last read; all that there is of one that was not. */
export function matterNews(before: ShownMatter | undefined, after: ShownMatter): Told[] {
  const known = new Set(before?.history.map(({ event_id }) => event_id));
  const promises = after.commitments.map(
    (commitment) => [before?.commitments.find(({ name }) => name === commitment.name), commitment] as const,
  );
  return [
    ...promises.flatMap(([earlier, commitment]) => levelNews(earlier, commitment)),
    ...after.history
      .filter(({ event_id }) => !known.has(event_id))
      .map((event) => ({ at: event.occurred_at, what: event.type.replaceAll('_', ' '), text: textOf(event) })),
    ...promises.flatMap(([earlier, commitment]) => {
      const { name, rule, state, due_at, met_at } = commitment;
      if (state === 'open' && earlier?.due_at !== due_at)
        return [{ what: 'promised', text: `${name} (${rule}) by ${wallTime(due_at)}` }];
      if (met_at === null || earlier?.met_at === met_at) return [];
      const { late, text } = outcome(commitment);
      return [{ at: met_at, what: late ? 'late' : 'kept', text }];
    }),
  ];
}

/** Who told it, and the words and numbers that the event tells. */
function textOf(event: ShownDeskEvent): string {
  const { actor } = event as { readonly actor?: { readonly role: string } };
  const words = Object.entries(event).flatMap(([key, value]) =>
    !OF_EVERY_EVENT.has(key) && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : [],
  );
  return [actor?.role.replaceAll('_', ' '), ...words].filter(Boolean).join(', ');
}
