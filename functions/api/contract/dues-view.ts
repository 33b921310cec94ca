import { isOverdueBy, nextDue, type Dues } from '../../../domain/promise/dues.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** What a list shows of what is owed of a subject: what is due next, in its zone, and whether something is past due. */
export function duesView(dues: Dues, timeZone: string, now: Instant) {
  const next = nextDue(dues, now);
  return {
    nextDue: next ? { name: next.name, dueAt: localText(next.dueAt, timeZone) } : null,
    overdue: isOverdueBy(dues, now),
  };
}
