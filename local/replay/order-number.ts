/** What nobody sees of a text, and what breaks its line. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * An order's number, of any script, in the one form of all texts that look alike: composed (NFC), without outer blanks
 * and what is invisible, a line break being a blank. Case counts.
 */
export function orderNumber(text: string): string {
  return text.normalize('NFC').replace(BREAKING, ' ').replace(INVISIBLE, '').trim();
}
