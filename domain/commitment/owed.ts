import type { CommitmentName } from '../commitments.ts';
import type { Happening } from '../shipment/event.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { Instant } from '../time/instant.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { CONDITIONS } from './conditions.ts';
import type { Life } from './moments.ts';
import { owing, type Owing } from './owing.ts';
import { standing } from './standing.ts';

/**
 * What is owed under a rule, given all that has happened. Times follow from the set of events alone, so neither the
 * order in which they were reported nor whether a timer has rung changes them.
 * @param stored the commitment as it stands, with the level that its timer may have told
 * @returns undefined while the promise has not begun
 */
export function owed(
  name: CommitmentName,
  rule: CommitmentRule,
  life: Life,
  stored: Commitment | undefined,
  now: Instant,
): Commitment | undefined {
  const due = owingUnder(rule, life);
  if (!due) return stored && withdrawn(stored, now);
  const { shipment } = life;
  const history = shipment.channel === 'import' && due.dueAt <= shipment.bookedAt;
  return standing(name, rule, { ...owner(rule, shipment), history }, due, stored);
}

/** The due times at which a promise was broken by `now`; `stored` tells whether its timer has rung, which may be a moment after. */
export function missesOf(rule: CommitmentRule, life: Life, stored: Commitment | undefined, now: Instant): Happening[] {
  const due = owingUnder(rule, life);
  if (!due) return [];
  const ended = due.met ?? due.voided;
  const rang = !ended && stored?.missedAt === due.dueAt;
  return [...due.broken, ...(rang || (ended?.at ?? now) > due.dueAt ? [due.dueAt] : [])].map((at) => ({
    at,
    knownAt: at,
  }));
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
