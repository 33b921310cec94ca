import { duesOf, type Dues } from '../promise/dues.ts';
import type { Instant } from '../time/instant.ts';
import type { Claim, EvidenceKind, Liability } from './claim.ts';
import type { ClaimFile } from './claim-event.ts';
import { standing } from './standing.ts';

/** What a list shows of a claim, apart from its status. Amounts are in minor units of its currency. */
export interface ClaimSummary extends Pick<
  Claim,
  'claimNumber' | 'waybillNumber' | 'partner' | 'kind' | 'amount' | 'currency' | 'submittedAt' | 'timeZone'
> {
  readonly evidenceMissing: readonly EvidenceKind[];
  readonly liability?: Liability | undefined;
  readonly approvedAmount?: number | undefined;
  readonly decidedAt?: Instant | undefined;
  readonly paidAt?: Instant | undefined;
  readonly recoverFrom?: string | undefined;
  readonly recoveredAmount: number;
  /** What is owed, and when. */
  readonly dues: Dues;
}

/** What a list shows of a claim, beside its status. */
export function claimSummary({ subject, events, commitments }: ClaimFile): ClaimSummary {
  const { claimNumber, waybillNumber, partner, kind, amount, currency, submittedAt, timeZone } = subject;
  const { stage, missing, assessment, approvedAmount, decidedAt, paidAt, recoverFrom, recovered } = standing({
    subject,
    events,
  });
  return {
    claimNumber,
    waybillNumber,
    partner,
    kind,
    amount,
    currency,
    submittedAt,
    timeZone,
    // What is decided waits for nothing any more.
    evidenceMissing: stage === 'open' ? missing : [],
    liability: assessment?.liability,
    approvedAmount,
    decidedAt,
    paidAt,
    recoverFrom,
    recoveredAmount: recovered,
    dues: duesOf(commitments),
  };
}
