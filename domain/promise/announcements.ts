import { isOpen, type Commitment } from './commitment.ts';

/** What a change of a commitment is to others: a bus event and a metric each. */
export type Announcement =
  | { readonly kind: 'missed'; readonly level: number }
  | { readonly kind: 'reminder' | 'met' | 'late' | 'escalation_withdrawn' };

/**
 * What there is to tell when a commitment's row changes: that it will be due soon, each level that its miss reached
 * (B3), its outcome, and that a miss that was told turned out to be none. Of a subject's history, only the last.
 * @param before the row as it was; undefined for a new one
 */
export function announcements(before: Commitment | undefined, after: Commitment): Announcement[] {
  // A promise that is owed again, past due, is told again by a timer of its own.
  const reopened = before !== undefined && !isOpen(before) && isOpen(after) && before.dueAt === after.dueAt;
  // Of another due time, it would be another miss.
  const withdrawn = before !== undefined && before.level > levelOf(before, after) && !reopened;
  const told = withdrawn || reopened ? 0 : (before?.level ?? 0);
  const news: Announcement[] = withdrawn ? [{ kind: 'escalation_withdrawn' }] : [];
  if (after.history || after.withdrawn) return news;
  if (after.remindedAt !== undefined && after.remindedAt !== before?.remindedAt) news.push({ kind: 'reminder' });
  for (let level = told + 1; level <= after.level; level++) news.push({ kind: 'missed', level });
  const outcome = outcomeOf(after);
  const known = before && !withdrawn ? outcomeOf(before) : undefined;
  if (outcome !== undefined && outcome !== known) news.push({ kind: outcome });
  return news;
}

/** How far the miss that was told of the row before is told of the row as it is. */
function levelOf(before: Commitment, after: Commitment): number {
  return before.dueAt === after.dueAt ? after.level : 0;
}

function outcomeOf({ metAt, dueAt }: Commitment): 'met' | 'late' | undefined {
  if (metAt === undefined) return undefined;
  return metAt <= dueAt ? 'met' : 'late';
}
