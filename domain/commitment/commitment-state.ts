import type { Instant } from '../time/instant.ts';
import type { Commitment } from './commitment.ts';

export const COMMITMENT_STATES = ['open', 'met', 'missed', 'late', 'void'] as const;
/** `open`: not yet due; `met`: in time; `missed`: past due and not met; `late`: met after it was due; `void`: no longer owed. */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What has become of a promise by `now`. It follows from the times alone, whether or not its timer has rung. */
export function commitmentState({ dueAt, metAt, missedAt, voidedAt }: Commitment, now: Instant): CommitmentState {
  if (metAt !== undefined) return metAt <= dueAt ? 'met' : 'late';
  if (voidedAt !== undefined) return 'void';
  // Its timer may have rung a moment after `now` was read.
  return now > dueAt || missedAt === dueAt ? 'missed' : 'open';
}
