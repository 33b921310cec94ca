import { lastCharacters } from './characters.ts';

/** An identity number as it may be kept and shown: `****` and its last four characters. */
export function maskedNumber(number: string): string {
  return `****${lastCharacters(number, 4)}`;
}
