import { expect } from 'vitest';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { COMMITMENT_STATES, commitmentState, isBroken } from '../../../domain/promise/commitment-state.ts';
import { isOpen, type Commitment } from '../../../domain/promise/commitment.ts';
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

/** Which row it is, for whoever reads why something does not hold. */
const label = ({ name, renewals, dueAt }: Commitment): string => `${name} ${renewals} ${dueAt}`;

/** Each promise is met, late, missed, void or open, and its row says why. */
export function expectOneState({ commitments }: ShipmentFile, now: Instant): void {
  for (const one of commitments.filter(({ withdrawn }) => !withdrawn)) {
    const { metAt, missedAt, endedAt, dueAt, level } = one;
    const state = commitmentState(one, now);
    expect(COMMITMENT_STATES).toContain(state);
    expect([label(one), metAt !== undefined]).toEqual([label(one), state === 'met' || state === 'late']);
    expect([label(one), metAt !== undefined && endedAt !== undefined]).toEqual([label(one), false]);
    if (state === 'void') expect([label(one), endedAt !== undefined && endedAt < dueAt]).toEqual([label(one), true]);
    // What was kept in time, or ended before it was due, has no miss; what was broken has its due time (X1).
    if (state === 'met' || state === 'void') expect([label(one), missedAt, level]).toEqual([label(one), undefined, 0]);
    if (!isOpen(one) && isBroken(one, now)) expect([label(one), missedAt]).toEqual([label(one), dueAt]);
    if (level > 0) expect([label(one), missedAt]).toEqual([label(one), dueAt]);
  }
}

/** None that was broken goes unnoticed and none that was kept is reported broken, where timers are prompt (B3). */
export function expectNoticed(file: ShipmentFile, now: Instant): void {
  for (const one of promisedBy(file, now)) {
    const { terms, dueAt, history, level } = one;
    if (isOpen(one)) expect([label(one), level]).toEqual([label(one), history ? 0 : levelBy(terms, dueAt, now)]);
    else if (!history) expect([label(one), level > 0]).toEqual([label(one), isBroken(one, now)]);
  }
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
export function expectOneOwed(file: ShipmentFile, now: Instant): void {
  const promised = promisedBy(file, now);
  for (const one of promised) {
    const isLast = !promised.some(({ name, renewals }) => name === one.name && renewals > one.renewals);
    expect([label(one), isLast || !isOpen(one)]).toEqual([label(one), true]);
    expect([label(one), one.firstDueAt === one.dueAt || one.moved > 0]).toEqual([label(one), true]);
  }
}

/** Each promise that is open has exactly one timer, armed for its due time; history has none, and no timer is armed twice. */
export function expectTimers({ changes, timers }: Pick<Lived, 'changes' | 'timers'>): void {
  // Names of executions follow from the arming.
  expect(new Set(timers.map(({ name, arming }) => `${name} ${arming}`)).size).toBe(timers.length);
  for (const { before, after } of changes) {
    const own = timers.filter((one) => sameRow(one, after) && one.arming === after.arming);
    if (isOpen(after))
      expect([label(after), ...own.map(({ dueAt }) => dueAt)]).toEqual([
        label(after),
        ...(after.history ? [] : [after.dueAt]),
      ]);
    const begins = isOpen(after) && !(before && isOpen(before) && before.dueAt === after.dueAt);
    expect([label(after), after.arming !== (before?.arming ?? 0)]).toEqual([label(after), begins]);
  }
}
