import type { Instant } from '../time/instant.ts';

/** Why a receipt has not come back, as its branch answers (E5). */
export const EXPLANATION_REASONS = [
  'neglect',
  'abnormal_unreported',
  'lost',
  'in_transit',
  'customer_holds_it',
  'other',
] as const;
export type ExplanationReason = (typeof EXPLANATION_REASONS)[number];

/** What a row says by itself: it is not due, and nobody has to answer for it. */
export const NOT_DUE = 'not_due';

/** A branch's answer for one waybill of its list. */
export interface Explanation {
  readonly waybillNumber: string;
  readonly reason: ExplanationReason;
  readonly note?: string | undefined;
  readonly expectedAt?: Instant | undefined;
  readonly responsiblePerson?: string | undefined;
}
