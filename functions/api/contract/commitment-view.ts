import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentTable } from '../../../domain/commitments.ts';
import { commitmentState, isBroken } from '../../../domain/promise/commitment-state.ts';
import { madeBefore, standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** The promises that stand, in the order of the commitments table: one entry of each name, with what was broken and made anew (X2). */
export function commitmentViews(commitments: readonly Commitment[], now: Instant) {
  return standing(commitments)
    .toSorted(byTable)
    .map((commitment) => {
      const before = madeBefore(commitments, commitment);
      return {
        ...commitmentView(commitment, now),
        firstDueAt: localText((before[0] ?? commitment).firstDueAt, commitment.timeZone),
        moved: [...before, commitment].reduce((total, { moved }) => total + moved, 0),
        broken: before
          .filter((row) => isBroken(row, now))
          .map(({ dueAt, level, timeZone }) => ({
            dueAt: localText(dueAt, timeZone),
            missedAt: localText(dueAt, timeZone),
            level,
          })),
      };
    });
}

/** A promise by itself. Times are those of whoever owes it. */
export function commitmentView(commitment: Commitment, now: Instant) {
  const { name, branch, timeZone, dueAt, metAt, endedAt, endedBy, missedAt, remindedAt, level, renewals } = commitment;
  const state = commitmentState(commitment, now);
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    name,
    rule: ruleOf(name),
    branch,
    dueAt: local(dueAt),
    state,
    metAt: local(metAt),
    missedAt: local(state === 'missed' ? dueAt : missedAt),
    endedAt: local(endedAt),
    endedBy: endedBy ?? null,
    remindedAt: local(remindedAt),
    level,
    renewals,
  };
}

/** What a cursor of a list by due times holds. */
export const DUE_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[A-Za-z0-9._-]{1,64}#[a-z_]+$/;

/** The rule of a promise; null of one that the code no longer knows. */
function ruleOf(name: string): string | null {
  return (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable]?.rule ?? null;
}

function byTable(one: Commitment, other: Commitment): number {
  const names: readonly string[] = COMMITMENT_NAMES;
  return names.indexOf(one.name) - names.indexOf(other.name);
}
