import { COMPANY_CURRENCY } from '../money.ts';
import type { Explanation, ExplanationReason } from './explanation.ts';

/** What a reason makes someone accountable for (E6), in minor units: an amount, or a share of a loss that somebody has still to assess. */
const ACCOUNTABLE: Readonly<
  Partial<Record<ExplanationReason, { readonly amount: number | null; readonly share?: number }>>
> = {
  neglect: { amount: 5_000 },
  abnormal_unreported: { amount: 10_000 },
  lost: { amount: null, share: 0.5 },
};

/** A proposal for finance (E6). Nothing is deducted by it. */
export interface Accountability {
  readonly rule: 'E6';
  /** Whom the branch named, or its manager where it named nobody. */
  readonly person: string;
  /** Null where it is a share of the loss, which is not known here. */
  readonly amount: number | null;
  readonly currency: string;
  readonly share?: number;
}

/** Who is to answer for a receipt that did not come back, and for how much (E6); undefined where nobody is. */
export function accountability({ reason, responsiblePerson }: Explanation): Accountability | undefined {
  const accountable = ACCOUNTABLE[reason];
  return (
    accountable && {
      rule: 'E6',
      person: responsiblePerson ?? 'branch_manager',
      currency: COMPANY_CURRENCY,
      ...accountable,
    }
  );
}
