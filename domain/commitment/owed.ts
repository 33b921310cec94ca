import type { CommitmentName } from '../commitments.ts';
import type { Happening } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { Instant } from '../time/instant.ts';
import { isOpen, type Commitment } from './commitment.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { CONDITIONS } from './conditions.ts';
import { levelBy } from './escalation.ts';
import type { Life } from './moments.ts';
import { owing, type Owing } from './owing.ts';

/**
 * What is owed under a rule, given all that has happened. Times follow from the set of events alone, so neither the
 * order in which they were reported nor whether a timer has rung changes them.
 * @param stored the commitment as it stands, with the level that its timer may have told
 * @returns undefined while the promise has not begun
 */
export function owed(name: CommitmentName, rule: CommitmentRule, life: Life, stored: Commitment | undefined, now: Instant): Commitment | undefined {
  const due = owingUnder(rule, life);
  if (!due) return stored && withdrawn(stored, now);
  const { shipment } = life;
  const { dueAt, met, voided, broken } = due;
  const ended = met ?? voided;
  const history = shipment.channel === 'import' && dueAt <= shipment.bookedAt;
  const renewals = broken.length;
  const moved = stored?.dueAt !== dueAt;
  // What was told of another promise, before or after this one, does not count.
  const told = stored && (!moved || stored.renewals === renewals) ? stored.level : 0;
  const arming = stored?.arming ?? 0;
  const commitment = {
    name, ...owner(rule, shipment), dueAt, metAt: met?.at, voidedAt: voided?.at, missedAt: broken.at(-1) ?? stored?.missedAt,
    remindedAt: moved ? undefined : stored.remindedAt, renewals, history, arming,
  };

  if (!ended) {
    if (moved || !isOpen(stored)) return { ...commitment, level: 0, arming: arming + 1 };
    return { ...commitment, missedAt: told > 0 ? dueAt : commitment.missedAt, level: told };
  }
  if (ended.at <= dueAt) return { ...commitment, level: 0 };
  // Its timer rang until the end of it was known.
  const rang = history ? 0 : levelBy(rule, dueAt, ended.knownAt);
  return { ...commitment, missedAt: dueAt, level: Math.max(told, rang) };
}

/** The due times at which a promise was broken by `now`; `stored` tells whether its timer has rung, which may be a moment after. */
export function missesOf(rule: CommitmentRule, life: Life, stored: Commitment | undefined, now: Instant): Happening[] {
  const due = owingUnder(rule, life);
  if (!due) return [];
  const ended = due.met ?? due.voided;
  const rang = !ended && stored?.missedAt === due.dueAt;
  return [...due.broken, ...(rang || (ended?.at ?? now) > due.dueAt ? [due.dueAt] : [])].map((at) => ({ at, knownAt: at }));
}

function owingUnder(rule: CommitmentRule, life: Life): Owing | undefined {
  const terms = rule.terms.find(({ when }) => when === undefined || CONDITIONS[when].holds(life.shipment));
  return terms && owing(terms, rule.voidedBy, life, owner(rule, life.shipment).timeZone);
}

/** It was opened by a miss that turned out to be none: it is no longer owed. */
function withdrawn(stored: Commitment, now: Instant): Commitment {
  return { ...stored, metAt: undefined, voidedAt: stored.voidedAt ?? now, level: 0 };
}

/** The branch that owes it, whose clock it goes by. */
function owner({ branch }: CommitmentRule, shipment: Shipment): Pick<Commitment, 'branch' | 'timeZone'> {
  return branch === 'origin'
    ? { branch: shipment.originBranch, timeZone: shipment.originTimeZone }
    : { branch: shipment.destinationBranch, timeZone: shipment.destinationTimeZone };
}
