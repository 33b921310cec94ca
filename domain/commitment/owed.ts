import type { CommitmentName } from '../commitments.ts';
import { pickupDeadline } from '../pickup/pickup-deadline.ts';
import { firstKnown, firstOf, type ShipmentEvent } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import { later, type Instant } from '../time/instant.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { levelBy } from './escalation.ts';

/**
 * What is owed under a rule, given all that has happened. Times follow from the set of events alone, so neither the
 * order in which they were reported nor whether a timer has rung changes them.
 * @param stored the commitment as it stands, with the level that its timer may have told
 * @returns undefined while the promise has not begun
 */
export function owed(
  name: CommitmentName, rule: CommitmentRule, shipment: Shipment, events: readonly ShipmentEvent[], stored: Commitment | undefined,
): Commitment | undefined {
  const from = countedFrom(rule, events);
  if (from === undefined) return undefined;
  const dueAt = dueTime(rule, from, shipment);
  const metAt = firstOf(events, rule.metBy);
  const voidedAt = metAt === undefined ? firstOf(events, rule.voidedBy) : undefined;
  const endedAt = metAt ?? voidedAt;
  const history = shipment.channel === 'import' && dueAt <= shipment.bookedAt;
  const moved = stored?.dueAt !== dueAt;
  const told = stored?.level ?? 0;
  const arming = stored?.arming ?? 0;
  const commitment = {
    name, ...owner(rule, shipment), dueAt, metAt, voidedAt, missedAt: stored?.missedAt, history, arming,
  };

  if (endedAt === undefined) return { ...commitment, level: moved ? 0 : told, arming: moved ? arming + 1 : arming };
  if (endedAt <= dueAt) return { ...commitment, level: 0 };
  // Its timer rang until the end of it was known.
  const rang = history ? 0 : levelBy(rule, dueAt, firstKnown(events, metAt === undefined ? rule.voidedBy : rule.metBy) ?? endedAt);
  return { ...commitment, missedAt: dueAt, level: Math.max(told, rang) };
}

/** The branch that owes it, whose clock it goes by. */
function owner({ branch }: CommitmentRule, shipment: Shipment): Pick<Commitment, 'branch' | 'timeZone'> {
  return branch === 'origin'
    ? { branch: shipment.originBranch, timeZone: shipment.originTimeZone }
    : { branch: shipment.destinationBranch, timeZone: shipment.destinationTimeZone };
}

function countedFrom({ countsFrom }: CommitmentRule, events: readonly ShipmentEvent[]): Instant | undefined {
  return countsFrom.map((types) => firstOf(events, types)).find((time) => time !== undefined);
}

function dueTime({ due }: CommitmentRule, from: Instant, { area, originTimeZone }: Shipment): Instant {
  return 'within' in due ? later(from, due.within) : pickupDeadline(from, area, originTimeZone, due.byLocalTime);
}
