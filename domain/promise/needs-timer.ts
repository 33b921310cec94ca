import { isOpen, type Commitment } from './commitment.ts';

/**
 * Whether a change of a commitment's row asks for a timer: it is owed and has a due time that no timer waits for.
 * Nothing is armed for what was due before the subject was ours: history rings no one.
 */
export function needsTimer(before: Commitment | undefined, after: Commitment): boolean {
  return isOpen(after) && !after.history && before?.arming !== after.arming;
}
