import type { JudgedRow } from '../../case/judge/life.ts';
import type { Place } from '../../case/judge/workplaces.ts';

/** What a claim's life tells its judge, and what the judge says of it. All times are UTC, ISO 8601 to the millisecond. */

/** A claim of CNY 3,000 as it was submitted. */
export interface ClaimToJudge {
  readonly submittedAt: string;
  /** What evidence came with it. */
  readonly evidence: readonly string[];
  readonly desk: Place;
}

/** In minor units. */
export const CLAIMED = 300_000;
export const EVIDENCE = ['proof_of_value', 'photographs_of_loss', 'contract'] as const;

/** One event as it was told. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  /** Which evidence was added, or asked for. */
  readonly evidence?: readonly string[] | undefined;
  /** What an assessment comes to, and whether it is known of whom it is recovered. */
  readonly verdict?: 'approved' | 'rejected' | 'for_manager' | undefined;
  readonly fromCarrier?: boolean | undefined;
  /** What was paid back, in minor units. */
  readonly amount?: number | undefined;
}

/** A claim and what was told of it and accepted, in the order of telling. */
export interface LifeToJudge {
  readonly submitted: ClaimToJudge;
  readonly told: readonly ToldEvent[];
}

export interface Verdict {
  readonly status: string;
  /** By promise. */
  readonly rows: readonly JudgedRow[];
}
