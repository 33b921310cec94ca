import { COMPANY_CURRENCY } from '../money.ts';
import type { Explanation } from './explanation.ts';
import type { Amounts } from './settings.ts';

/** A proposal for finance (E6). Nothing is deducted by it. */
export interface Accountability {
  readonly rule: 'E6';
  /** Whom the branch named, or its manager where it named nobody. */
  readonly person: string;
  /** In minor units; null where it is a share of the loss, which is not known here. */
  readonly amount: number | null;
  readonly currency: string;
  readonly share?: number;
}

/**
 * Who is to answer for a receipt that did not come back, and for how much (E6); undefined where nobody is.
 * @param overdue whether the receipt was past due: before that, nobody neglected it (X11)
 * @param amounts as this deployment has them
 */
export function accountability(
  { reason, responsiblePerson }: Pick<Explanation, 'reason' | 'responsiblePerson'>,
  overdue: boolean,
  amounts: Amounts,
): Accountability | undefined {
  const proposed = (amount: number | null, share?: number): Accountability => ({
    rule: 'E6',
    person: responsiblePerson ?? 'branch_manager',
    amount,
    currency: COMPANY_CURRENCY,
    ...(share !== undefined && { share }),
  });
  switch (reason) {
    case 'neglect':
      return overdue ? proposed(amounts.neglect) : undefined;
    case 'abnormal_unreported':
      return proposed(amounts.abnormal_unreported);
    case 'lost':
      return proposed(null, amounts.lost_share);
    default:
      return undefined;
  }
}
