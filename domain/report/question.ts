import type { Commitment } from '../commitment/commitment.ts';
import type { CommitmentRule } from '../commitment/commitment-rule.ts';
import { standing } from '../commitment/standing.ts';
import { later, type Instant } from '../time/instant.ts';

/** A list that a branch has to answer: when it was sent, and when its last row was answered. */
export interface Asked {
  readonly generatedAt: Instant;
  readonly explainedAt?: Instant | undefined;
}

/**
 * The promise of a branch to explain its month-end list (E5), as it stands.
 * @param stored the promise as it stood; undefined for a list just made
 * @throws RangeError when the rule is not due within a duration
 */
export function question(
  { generatedAt, explainedAt }: Asked,
  branch: string,
  timeZone: string,
  rule: CommitmentRule,
  stored?: Commitment,
): Commitment {
  const [terms] = rule.terms;
  if (!terms || !('within' in terms.due)) throw new RangeError('an explanation is due within a duration');
  const met = explainedAt === undefined ? undefined : { at: explainedAt, knownAt: explainedAt };
  const due = { dueAt: later(generatedAt, terms.due.within), met, voided: undefined, broken: [] };
  return standing('explanation', rule, { branch, timeZone, history: false }, due, stored);
}
