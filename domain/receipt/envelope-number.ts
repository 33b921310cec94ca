import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HE';

/** The number of a receipt envelope ("HE3KX90QF7B2MZ"), by the time at which it was registered. */
export function envelopeNumber(registeredAt: Instant, chance: number): string {
  return numberOf(PREFIX, registeredAt, chance);
}

/** Whether the text has an envelope number's form and its check character fits. */
export function isEnvelopeNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
