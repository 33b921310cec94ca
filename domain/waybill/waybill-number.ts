import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from './numbering.ts';

const PREFIX = 'HD';

/** The waybill number of a booking ("HD3KX90QF7B2MZ"): numbers sort by the time of booking. `chance` keeps those of one millisecond apart. */
export function waybillNumber(bookedAt: Instant, chance: number): string {
  return numberOf(PREFIX, bookedAt, chance);
}

/** Whether the text has a waybill number's form and its check character fits. */
export function isWaybillNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
