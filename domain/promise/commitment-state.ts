import type { Instant } from '../time/instant.ts';
import type { Commitment } from './commitment.ts';

export const COMMITMENT_STATES = ['open', 'met', 'missed', 'late', 'void'] as const;
/**
 * `open`: not yet due; `met`: in time; `late`: met after it was due; `missed`: past due and not met, whether it is still
 * owed or has ended; `void`: ended before it was due (X1).
 */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

type Times = Pick<Commitment, 'dueAt' | 'metAt' | 'endedAt' | 'missedAt'>;

/** What has become of a promise by `now`. It follows from the times alone, whether or not its timer has rung. */
export function commitmentState({ dueAt, metAt, endedAt, missedAt }: Times, now: Instant): CommitmentState {
  if (metAt !== undefined) return metAt <= dueAt ? 'met' : 'late';
  if (endedAt !== undefined) return endedAt < dueAt ? 'void' : 'missed';
  // Its timer may have rung a moment after `now` was read.
  return now > dueAt || missedAt === dueAt ? 'missed' : 'open';
}

/** Whether it was broken by `now`, whatever came after (X1). */
export function isBroken(commitment: Times, now: Instant): boolean {
  const state = commitmentState(commitment, now);
  return state === 'missed' || state === 'late';
}
