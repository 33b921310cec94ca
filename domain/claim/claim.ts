import type { EXCEPTION_KINDS } from '../case/case.ts';
import type { Money } from '../money.ts';
import type { Instant } from '../time/instant.ts';

/** What went wrong with the goods that are claimed for (G5). */
export type ClaimKind = (typeof EXCEPTION_KINDS)[number];

/** With what a loss is proven (G5). */
export const EVIDENCE_KINDS = ['proof_of_value', 'photographs_of_loss', 'contract'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
/** The ids of attachments that show it. */
export type Evidence = Readonly<Partial<Record<EvidenceKind, readonly string[]>>>;

/** Whose fault it was, as the assessment finds (G5). */
export const LIABILITIES = ['carrier', 'customer', 'force_majeure', 'unclear'] as const;
export type Liability = (typeof LIABILITIES)[number];

export const CLAIM_STATUSES = [
  'submitted',
  'evidence_awaited',
  'under_review',
  'approved',
  'paid',
  'recovering',
  'recovered',
  'written_off',
  'rejected',
  'withdrawn',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How much all claims of a waybill come to at most, and why: what the goods were declared to be worth, or the partner's contract. */
export interface ClaimLimit extends Money {
  readonly by: 'declared_value' | 'contract';
}

/** A claim as it was submitted (G5). What became of it follows from its events. */
export interface Claim extends Money {
  readonly claimNumber: string;
  readonly waybillNumber: string;
  readonly partner: string;
  readonly kind: ClaimKind;
  readonly description: string;
  readonly submittedAt: Instant;
  /** The limit that held then; undefined where there was none. */
  readonly limit?: ClaimLimit | undefined;
  /** The desk's IANA zone, and the calendar by which it works. */
  readonly timeZone: string;
  readonly calendar?: string | undefined;
  readonly status: ClaimStatus;
  readonly version: number;
}
