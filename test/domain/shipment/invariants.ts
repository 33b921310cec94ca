import { expect } from 'vitest';
import { COMMITMENT_STATES, commitmentState } from '../../../domain/promise/commitment-state.ts';
import { isOpen, type Commitment } from '../../../domain/promise/commitment.ts';
import { levelBy } from '../../../domain/promise/escalation.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { goodsArrived } from '../../../domain/delivery/goods-arrived.ts';
import { commitmentsOf } from '../../../domain/shipment/record-event.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { FINAL_STATUSES, STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { promisesByTheRules, statusByTheRules, type Fact } from './by-the-rules.ts';
import type { Lived } from './lifecycle.ts';

/** What holds of every shipment, whatever is reported of it, in whatever order, and whenever its timers ring. */

/** What is owed by a time, whether or not a timer has rung. A row of what is owed no longer, as if it had never been, is left out. */
export function owedBy(file: ShipmentFile, now: Instant): Commitment[] {
  const owed = commitmentsOf({ ...file, commitments: [] }, now, COMMITMENTS).map(({ name }) => name);
  return commitmentsOf(file, now, COMMITMENTS).filter(({ name }) => owed.includes(name));
}

/** It has the status, and each promise the due time, the end and the misses, that the rules make of what happened. */
export function expectByTheRules(file: ShipmentFile, now: Instant, facts: readonly Fact[] = file.events): void {
  const { shipment } = file;
  expect(shipment.status).toBe(statusByTheRules(shipment, facts));
  const promises = Object.entries(promisesByTheRules(shipment, facts, now)).flatMap(([name, promised]) =>
    promised ? [{ name, ...promised }] : [],
  );
  const owed = owedBy(file, now);
  expect(
    owed.map(({ name, dueAt, metAt, endedAt, renewals }) => ({ name, dueAt, metAt, endedAt, renewals })),
  ).toEqual(promises.map(({ broken, ...promised }) => ({ ...promised, renewals: broken.length })));
  // What was broken before it was promised anew stays on record, until it is broken again.
  for (const [at, { broken, dueAt }] of promises.entries())
    if (broken.length > 0) expect([broken.at(-1), dueAt]).toContain(owed[at]?.missedAt);
}

/** Each promise is met, late, missed, void or open, and its row says why. */
export function expectOneState({ commitments }: ShipmentFile, now: Instant): void {
  for (const one of commitments) {
    const { name, dueAt, metAt, missedAt, endedAt, level } = one;
    const state = commitmentState(one, now);
    expect(COMMITMENT_STATES).toContain(state);
    expect([name, metAt !== undefined, endedAt !== undefined]).toEqual([
      name,
      state === 'met' || state === 'late',
      state === 'void',
    ]);
    // A miss that was told is of this due time; what was kept in time has none.
    if (level > 0)
      expect([name, missedAt, isOpen(one) || (metAt ?? endedAt ?? '') > dueAt]).toEqual([name, dueAt, true]);
  }
}

/** None that was broken goes unnoticed and none that was kept is reported broken, where timers are prompt (B3). */
export function expectNoticed(file: ShipmentFile, now: Instant): void {
  for (const one of owedBy(file, now)) {
    const broken = (one.metAt ?? one.endedAt ?? now) > one.dueAt;
    if (isOpen(one))
      expect([one.name, one.level]).toEqual([
        one.name,
        one.history ? 0 : levelBy(COMMITMENTS[one.name], one.dueAt, now),
      ]);
    else if (!one.history) expect([one.name, one.level > 0]).toEqual([one.name, broken]);
    if (broken && !(isOpen(one) && one.history)) expect([one.name, one.missedAt]).toEqual([one.name, one.dueAt]);
  }
}

/** Reckoned again, nothing is new: every miss has opened what it opens (C2). Nobody is told of history, so nobody follows it. */
export function expectReckoned({ shipment, events, commitments }: ShipmentFile, now: Instant): void {
  if (commitments.some(({ history }) => history)) return;
  expect(commitmentsOf({ shipment, events, commitments }, now, COMMITMENTS)).toEqual(commitments);
}

/** What is closed, lost or cancelled owes nothing, but for the re-check of a disputed sign-off (D5). */
export function expectNothingOwedWhenOver({ shipment: { status }, commitments }: ShipmentFile): void {
  if (!FINAL_STATUSES.includes(status)) return;
  const open = commitments.filter(isOpen).map(({ name }) => name);
  expect(open.filter((name) => !(status === 'closed' && name === 'signature_recheck'))).toEqual([]);
}

/**
 * A final status is never left, and the status goes back only with a failed attempt to deliver: to the branch, or to the
 * way of what is still on it, which a later report of a batch may tell.
 */
export function expectNoWayBack(
  { shipment: { status: before } }: ShipmentFile,
  { shipment: { status: after }, events }: ShipmentFile,
): void {
  if (FINAL_STATUSES.includes(before)) expect(after).toBe(before);
  if (STATUSES.indexOf(after) >= STATUSES.indexOf(before)) return;
  expect(['out_for_delivery > arrived', 'out_for_delivery > in_transit', 'arrived > in_transit']).toContain(
    `${before} > ${after}`,
  );
  if (after === 'in_transit') expect(goodsArrived(events)).toBeUndefined();
  expect(events.some(({ type }) => type === 'delivery_failed')).toBe(true);
}

/** Each promise that is open has exactly one timer, armed for its due time; history has none, and no timer is armed twice. */
export function expectTimers({ changes, timers }: Pick<Lived, 'changes' | 'timers'>): void {
  // Names of executions follow from the arming.
  expect(new Set(timers.map(({ name, arming }) => `${name} ${arming}`)).size).toBe(timers.length);
  for (const { before, after } of changes) {
    const own = timers.filter(({ name, arming }) => name === after.name && arming === after.arming);
    if (isOpen(after))
      expect([after.name, ...own.map(({ dueAt }) => dueAt)]).toEqual([
        after.name,
        ...(after.history ? [] : [after.dueAt]),
      ]);
    const begins = isOpen(after) && !(before && isOpen(before) && before.dueAt === after.dueAt);
    expect([after.name, after.arming - (before?.arming ?? 0)]).toEqual([after.name, begins ? 1 : 0]);
  }
}
