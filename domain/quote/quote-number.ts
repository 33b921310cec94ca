import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HQ';

/** The number of a quote ("HQ3KX90QF7B2MZ"), by the time at which it was asked for. */
export function quoteNumber(askedAt: Instant, chance: number): string {
  return numberOf(PREFIX, askedAt, chance);
}

/** Whether the text has a quote number's form and its check character fits. */
export function isQuoteNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
