import { commitmentState } from '../../domain/promise/commitment-state.ts';
import type { Commitment } from '../../domain/promise/commitment.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** A promise as the code holds it at a moment, in the words of the judges. */
export function judgedRow(row: Commitment, at: Instant) {
  const { name, dueAt, metAt, endedAt } = row;
  return {
    name,
    dueAt,
    outcome: commitmentState(row, at),
    ...(metAt !== undefined && { metAt }),
    ...(endedAt !== undefined && { endedAt }),
  };
}
