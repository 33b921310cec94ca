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

/** A branch's answer for one waybill of its list. */
export interface Explanation {
  readonly waybillNumber: string;
  readonly reason: ExplanationReason;
  readonly note?: string | undefined;
  readonly expectedAt?: Instant | undefined;
  readonly responsiblePerson?: string | undefined;
}

/** The latest answer for each waybill, of answers in the order in which they were given. */
export function latest<E extends Explanation>(explanations: readonly E[]): ReadonlyMap<string, E> {
  return new Map(explanations.map((explanation) => [explanation.waybillNumber, explanation]));
}
