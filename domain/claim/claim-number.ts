import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HL';

/** The number of a claim ("HL3KX90QF7B2MZ"), by the time at which it was submitted. */
export function claimNumber(submittedAt: Instant, chance: number): string {
  return numberOf(PREFIX, submittedAt, chance);
}

/** Whether the text has a claim number's form and its check character fits. */
export function isClaimNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
