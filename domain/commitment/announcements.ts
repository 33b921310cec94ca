import type { Commitment } from './commitment.ts';

/** What a change of a commitment is to others: a bus event and a metric each. */
export type Announcement =
  | { readonly kind: 'missed'; readonly level: number }
  | { readonly kind: 'met' | 'late' | 'escalation_withdrawn' };

/**
 * What there is to tell when a commitment's row changes: each level that its miss reached (B3), its outcome, and that
 * a miss that was told turned out to be none. Nothing of an imported order's history.
 * @param before the row as it was; undefined for a new one
 */
export function announcements(before: Commitment | undefined, after: Commitment): Announcement[] {
  if (after.history) return [];
  const told = before?.level ?? 0;
  const news: Announcement[] = [];
  for (let level = told + 1; level <= after.level; level++) news.push({ kind: 'missed', level });
  if (after.level < told) news.push({ kind: 'escalation_withdrawn' });
  if (after.metAt !== undefined && after.metAt !== before?.metAt) news.push({ kind: after.metAt <= after.dueAt ? 'met' : 'late' });
  return news;
}
