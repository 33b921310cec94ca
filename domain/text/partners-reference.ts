import { withoutInvisible } from './invisible.ts';
import { onOneLine } from './on-one-line.ts';

/**
 * A partner's own number of an order, in the one form in which it is kept and looked for: composed (NFC), without invisible
 * characters and outer blanks. Letter case counts, and so does every other character.
 */
export function partnersReference(given: string): string {
  return onOneLine(withoutInvisible(given).normalize('NFC'));
}
