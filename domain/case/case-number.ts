import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HC';

/** The number of a case ("HC3KX90QF7B2MZ"), by the time at which it was opened. */
export function caseNumber(openedAt: Instant, chance: number): string {
  return numberOf(PREFIX, openedAt, chance);
}

/** Whether the text has a case number's form and its check character fits. */
export function isCaseNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
