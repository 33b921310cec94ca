import type { Claim, EvidenceKind, Liability } from './claim.ts';
import { COMPANY_CURRENCY } from '../money.ts';
import type { Verdict } from './claim-event.ts';

/**
 * What an assessment leads to (G5): a small claim of clear liability of the carrier, with all its evidence, is approved at
 * once, one that is not owed is rejected, and the rest waits for a manager. What is claimed of the waybill in all decides
 * whether a claim is small, not what is found to be owed: nobody cuts down a large one alone, or makes several small ones of it.
 * @param claimed what all claims of its waybill come to, in minor units of its currency
 * @param evidenceMissing what lacks: a manager may decide without it, an assessor alone may not
 * @param approvedBelow what is claimed has to lie below it, in minor units of the company's currency
 */
export function verdictOf(
  { currency }: Pick<Claim, 'currency'>,
  liability: Liability,
  claimed: number,
  approvedBelow: number,
  evidenceMissing: readonly EvidenceKind[],
): Verdict {
  if (liability === 'customer' || liability === 'force_majeure') return 'rejected';
  const small = currency === COMPANY_CURRENCY && claimed < approvedBelow;
  return liability === 'carrier' && small && evidenceMissing.length === 0 ? 'approved' : 'for_manager';
}
