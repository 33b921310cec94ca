import type { Instant } from '../time/instant.ts';
import { isOpen, standing, type Commitment } from './commitment.ts';

/** When each promise is due that is still owed, by its name: from this what is due next, and what is overdue, follow at every moment without a write. */
export type Dues = Readonly<Record<string, Instant>>;

/** What is owed of a subject. */
export function duesOf(commitments: readonly Commitment[]): Dues {
  return Object.fromEntries(
    standing(commitments)
      .filter(isOpen)
      .map(({ name, dueAt }) => [name, dueAt]),
  );
}

/** What is due next and not past; undefined where nothing is. */
export function nextDue(dues: Dues, now: Instant): { readonly name: string; readonly dueAt: Instant } | undefined {
  const [next] = Object.entries(dues)
    .filter(([, dueAt]) => dueAt >= now)
    .toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other)));
  return next && { name: next[0], dueAt: next[1] };
}

/** Whether something is past due, and owed. */
export function isOverdueBy(dues: Dues, now: Instant): boolean {
  return Object.values(dues).some((dueAt) => dueAt < now);
}
