import type { Case } from './case.ts';

/** Why a case cannot go into another (G1); undefined when it can. @param other undefined where there is none of that number */
export function whyNotInto(
  { caseNumber, partner }: Pick<Case, 'caseNumber' | 'partner'>,
  other: Pick<Case, 'caseNumber' | 'partner' | 'status'> | undefined,
): string | undefined {
  if (other?.caseNumber === caseNumber) return 'is this case itself';
  if (!other || other.partner !== partner) return 'is no case of the same customer';
  return other.status === 'closed' || other.status === 'withdrawn' ? 'is over' : undefined;
}
