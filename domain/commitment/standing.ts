import type { CommitmentName } from '../commitments.ts';
import { isOpen, type Commitment } from './commitment.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { levelBy } from './escalation.ts';
import type { Owing } from './owing.ts';

/**
 * A commitment as it stands under what is owed: what became of it, and how far its miss has been told.
 * @param of who owes it, and whether it is an imported order's history
 * @param stored the commitment as it stood, with the level that its timer may have told
 */
export function standing(
  name: CommitmentName,
  rule: Pick<CommitmentRule, 'escalation'>,
  of: Pick<Commitment, 'branch' | 'timeZone' | 'history'>,
  due: Owing,
  stored: Commitment | undefined,
): Commitment {
  const { dueAt, met, voided, broken } = due;
  const ended = met ?? voided;
  const renewals = broken.length;
  const moved = stored?.dueAt !== dueAt;
  // What was told of another promise, before or after this one, does not count.
  const told = stored && (!moved || stored.renewals === renewals) ? stored.level : 0;
  const arming = stored?.arming ?? 0;
  const commitment = {
    name,
    ...of,
    dueAt,
    metAt: met?.at,
    voidedAt: voided?.at,
    missedAt: broken.at(-1) ?? stored?.missedAt,
    remindedAt: moved ? undefined : stored.remindedAt,
    renewals,
    arming,
  };

  if (!ended) {
    if (moved || !isOpen(stored)) return { ...commitment, level: 0, arming: arming + 1 };
    return { ...commitment, missedAt: told > 0 ? dueAt : commitment.missedAt, level: told };
  }
  if (ended.at <= dueAt) return { ...commitment, level: 0 };
  // Its timer rang until the end of it was known.
  const rang = of.history ? 0 : levelBy(rule, dueAt, ended.knownAt);
  return { ...commitment, missedAt: dueAt, level: Math.max(told, rang) };
}
