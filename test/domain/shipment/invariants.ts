import { expect } from 'vitest';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { commitmentState, isBroken } from '../../../domain/promise/commitment-state.ts';
import { isOpen, standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { commitmentsOf } from '../../../domain/promise/commitments-of.ts';
import { levelBy } from '../../../domain/promise/escalation.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { FINAL_STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { sameRow, type Lived } from './lifecycle.ts';

/** What holds of every shipment, whatever is reported of it, in whatever order, and whenever its timers ring. */

/** What was promised by a time, row by row, whether or not a timer has rung. */
export function promisedBy(file: ShipmentFile, now: Instant): Commitment[] {
  return commitmentsOf(SHIPMENT, file, now, COMMITMENTS).filter(({ withdrawn }) => !withdrawn);
}

/** Each promise is met, late, missed, void or open, and its row says why. */
export function expectOneState({ commitments }: ShipmentFile, now: Instant): void {
  expect(commitments.filter((one) => !one.withdrawn && !saysWhy(one, now))).toEqual([]);
}

function saysWhy(one: Commitment, now: Instant): boolean {
  const { dueAt, metAt, endedAt, missedAt, level } = one;
  const state = commitmentState(one, now);
  // What was kept in time, or ended before it was due, has no miss; what was broken has its due time (X1).
  const kept = missedAt === undefined && level === 0;
  const told = level === 0 || missedAt === dueAt;
  switch (state) {
    case 'met':
      return metAt !== undefined && endedAt === undefined && kept;
    case 'late':
      return metAt !== undefined && endedAt === undefined && missedAt === dueAt;
    case 'void':
      return metAt === undefined && endedAt !== undefined && endedAt < dueAt && kept;
    case 'missed':
      return metAt === undefined && told && (isOpen(one) || missedAt === dueAt);
    case 'open':
      return isOpen(one) && told;
  }
}

/** None that was broken goes unnoticed and none that was kept is reported broken, where timers are prompt (B3). */
export function expectNoticed(file: ShipmentFile, now: Instant): void {
  const noticed = (one: Commitment): boolean => {
    if (isOpen(one)) return one.level === (one.history ? 0 : levelBy(one.terms, one.dueAt, now));
    return one.history || one.level > 0 === isBroken(one, now);
  };
  expect(promisedBy(file, now).filter((one) => !noticed(one))).toEqual([]);
}

/** Reckoned again, nothing is new: every miss has opened what it opens (C2). Nobody is told of history, so nobody follows it. */
export function expectReckoned(file: ShipmentFile, now: Instant): void {
  if (file.commitments.some(({ history }) => history)) return;
  expect(commitmentsOf(SHIPMENT, file, now, COMMITMENTS)).toEqual(file.commitments);
}

/** What is closed, lost, returned or cancelled owes nothing, but for the re-check of a disputed sign-off (D5). */
export function expectNothingOwedWhenOver({ subject: { status }, commitments }: ShipmentFile): void {
  if (!FINAL_STATUSES.includes(status)) return;
  const open = commitments.filter(isOpen).map(({ name }) => name);
  expect(open.filter((name) => !(status === 'closed' && name === 'signature_recheck'))).toEqual([]);
}

/** Of each name the last promise alone may be owed; a due time is another than the first only where it moved (X2). */
export function expectOneOwed({ commitments }: ShipmentFile): void {
  const last = standing(commitments);
  const rows = commitments.filter(({ withdrawn }) => !withdrawn);
  expect(rows.filter((one) => isOpen(one) && !last.includes(one))).toEqual([]);
  expect(rows.filter(({ firstDueAt, dueAt, moved }) => firstDueAt !== dueAt && moved === 0)).toEqual([]);
}

/** Each promise that is open has exactly one timer, armed for its due time; history has none, and no timer is armed twice. What is told without one has a number of its own, too. */
export function expectTimers({ changes, timers }: Pick<Lived, 'changes' | 'timers'>): void {
  // Names of executions follow from the arming.
  expect(new Set(timers.map(({ name, arming }) => `${name} ${arming}`)).size).toBe(timers.length);
  for (const { before, after } of changes) {
    const own = timers.filter((one) => sameRow(one, after) && one.arming === after.arming);
    if (isOpen(after))
      expect([after.name, ...own.map(({ dueAt }) => dueAt)]).toEqual([
        after.name,
        ...(after.history ? [] : [after.dueAt]),
      ]);
    const begins = isOpen(after) && !(before && isOpen(before) && before.dueAt === after.dueAt);
    const told = before?.dueAt === after.dueAt && !before.withdrawn && (isOpen(before) || before.level > 0);
    const tellsAnew = !isOpen(after) && after.level > 0 && !told;
    expect([after.name, after.arming !== (before?.arming ?? 0)]).toEqual([after.name, begins || tellsAnew]);
  }
}
