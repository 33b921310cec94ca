import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HV';

/** The number of a vehicle's arrival ("HV3KX90QF7B2MZ"), by the time at which it was reported. */
export function arrivalNumber(reportedAt: Instant, chance: number): string {
  return numberOf(PREFIX, reportedAt, chance);
}

/** Whether the text has an arrival number's form and its check character fits. */
export function isArrivalNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
