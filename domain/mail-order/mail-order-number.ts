import type { Instant } from '../time/instant.ts';
import { isNumber, numberOf } from '../waybill/numbering.ts';

const PREFIX = 'HM';

/** The id of an order by e-mail ("HM3KX90QF7B2MZ"), by the time at which its first message came. */
export function mailOrderNumber(receivedAt: Instant, chance: number): string {
  return numberOf(PREFIX, receivedAt, chance);
}

/** Whether the text has the form of such an id and its check character fits. */
export function isMailOrderNumber(text: string): boolean {
  return isNumber(PREFIX, text);
}
