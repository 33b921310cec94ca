import type { Life, Reported, SubjectEvent, SubjectFile, Timed } from '../promise/subject.ts';
import type { Claim, Evidence, EvidenceKind, Liability } from './claim.ts';

interface Noted {
  readonly note?: string | undefined;
}

/** What an assessment leads to: a small claim of clear liability is approved by it, one that is not owed rejected; the rest is a manager's (G5). */
export type Verdict = 'approved' | 'rejected' | 'for_manager';

/** Minor units of the claim's currency. */
type Amount = number;

/** What each type of event of a claim tells beside its time and actor. */
export interface ClaimDetails {
  readonly submitted: { readonly evidence: Evidence };
  readonly evidence_added: Noted & { readonly evidence: Evidence };
  readonly evidence_asked: Noted & { readonly evidence: readonly EvidenceKind[]; readonly message: string };
  readonly review_started: Noted;
  readonly assessed: {
    readonly liability: Liability;
    readonly reasons: string;
    /** What is owed of the amount that is claimed; all of it, where that is not said. */
    readonly approvedAmount?: Amount | undefined;
    /** The carrier of whom it is recovered. */
    readonly recoverFrom?: string | undefined;
    readonly verdict: Verdict;
  };
  /** Without an amount, that of the assessment. */
  readonly approved: Noted & { readonly amount?: Amount | undefined };
  readonly rejected: Noted & { readonly reason: string };
  readonly paid: Noted & { readonly reference: string };
  readonly recovery_started: Noted & { readonly recoverFrom: string };
  readonly recovered: Noted & { readonly amount: Amount; readonly reference?: string | undefined };
  readonly written_off: Noted & { readonly reason: string };
  readonly withdrawn: Noted & { readonly reason?: string | undefined };
  readonly noted: { readonly note: string };
}

export type ClaimEventType = keyof ClaimDetails;

/** What an event of a type is. */
export type ClaimEventOf<T extends ClaimEventType> = T extends T
  ? SubjectEvent & { readonly type: T; readonly details: ClaimDetails[T] }
  : never;

/** What happened to a claim. */
export type ClaimEvent = ClaimEventOf<ClaimEventType>;
export type ClaimLife = Life<Claim, ClaimEvent>;
export type ClaimFile = SubjectFile<Claim, ClaimEvent>;
export type ReportedClaimEvent = Reported<ClaimEvent>;
export type TimedClaimEvent = Timed<ClaimEvent>;
