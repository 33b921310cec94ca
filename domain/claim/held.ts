import type { ClaimLife } from './claim-event.ts';
import { standing } from './standing.ts';

/**
 * What a claim takes of the most that all claims of its waybill may come to (G5), in minor units of its currency: what is
 * claimed, once it is approved what is owed, and nothing where it is rejected or withdrawn.
 */
export function heldBy(life: ClaimLife): number {
  const { stage, approvedAmount } = standing(life);
  if (stage === 'rejected' || stage === 'withdrawn') return 0;
  return approvedAmount ?? life.subject.amount;
}
