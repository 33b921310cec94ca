import type { CommitmentName } from '../commitments.ts';
import { pickupDeadline } from '../pickup/pickup-deadline.ts';
import { firstOf, type ShipmentEvent } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import { later, type Instant } from '../time/instant.ts';
import { isOpen, type Commitment } from './commitment.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { levelBy } from './escalation.ts';

/**
 * What is owed under a rule, given all that has happened. Times follow from the set of events alone, so neither the
 * order in which they were reported nor whether a timer has rung changes them.
 * @param stored the commitment as it stands, with the level that its timer may have told
 * @returns undefined while the promise has not begun
 */
export function owed(
  name: CommitmentName, rule: CommitmentRule, shipment: Shipment, events: readonly ShipmentEvent[], stored: Commitment | undefined, now: Instant,
): Commitment | undefined {
  const from = countedFrom(rule, events);
  if (from === undefined) return undefined;
  const dueAt = dueTime(rule, from, shipment);
  const metAt = firstOf(events, rule.metBy);
  const voidedAt = metAt === undefined ? firstOf(events, rule.voidedBy) : undefined;
  const history = shipment.channel === 'import' && dueAt <= shipment.bookedAt;
  const same = stored?.dueAt === dueAt ? stored : undefined;
  const commitment = {
    name, branch: shipment.originBranch, timeZone: shipment.originTimeZone, dueAt, metAt, voidedAt, history, arming: stored?.arming ?? 0,
  };

  if (metAt !== undefined && metAt <= dueAt) return { ...commitment, missedAt: stored?.missedAt, level: 0 };
  if (metAt !== undefined) {
    const told = same?.metAt === metAt ? same.level : Math.max(same?.level ?? 0, history ? 0 : levelBy(rule, dueAt, now));
    return { ...commitment, missedAt: dueAt, level: told };
  }
  const rearmed = voidedAt === undefined && (same === undefined || !isOpen(same));
  return { ...commitment, missedAt: same?.missedAt, level: same?.level ?? 0, arming: commitment.arming + (rearmed ? 1 : 0) };
}

function countedFrom({ countsFrom }: CommitmentRule, events: readonly ShipmentEvent[]): Instant | undefined {
  return countsFrom.map((types) => firstOf(events, types)).find((time) => time !== undefined);
}

function dueTime({ due }: CommitmentRule, from: Instant, { area, originTimeZone }: Shipment): Instant {
  return 'within' in due ? later(from, due.within) : pickupDeadline(from, area, originTimeZone, due.byLocalTime);
}
