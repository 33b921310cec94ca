import { later, type Instant } from '../time/instant.ts';
import type { CaseFigures } from './case-figures.ts';

/** So long a solution has to hold. */
export const HOLDS_FOR = 'P7D';

/**
 * Whether a case was solved at the first contact (J1): with one answer at the most, nothing asked back, and not reopened
 * within seven days. Undefined while that is not settled, and of what nobody turned to the desk with.
 */
export function solvedAtFirstContact(
  { ofCustomer, firstSolvedAt, responses, questions, reopenedAt }: CaseFigures,
  now: Instant,
): boolean | undefined {
  if (!ofCustomer || firstSolvedAt === undefined) return undefined;
  const until = later(firstSolvedAt, HOLDS_FOR);
  if (responses > 1 || questions > 0 || reopenedAt.some((at) => at <= until)) return false;
  return now > until ? true : undefined;
}
