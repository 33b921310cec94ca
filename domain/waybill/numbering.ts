import type { Instant } from '../time/instant.ts';

/**
 * A number is a prefix, 8 characters of time, 3 of chance and a check character. Digits and consonants only: 31 symbols,
 * in ASCII order, that spell no words. 31 is prime, so distinct non-zero weights make the check character catch every
 * single wrong character and every swap of two neighbours.
 */
const SYMBOLS = '0123456789BCDFGHJKLMNPQRSTVWXYZ';
const BASE = SYMBOLS.length;
const TIME_LENGTH = 8;
const CHANCE_LENGTH = 3;
/** Milliseconds are counted from here; 31^8 of them last until January 2051. */
const EPOCH = Date.UTC(2024, 0, 1);

/** How many different numbers one millisecond has; `chance` is an integer below it. */
export const CHANCES = BASE ** CHANCE_LENGTH;

/**
 * The number of something made at a moment: numbers of one prefix sort by the time at which they were given.
 * @param chance an integer from 0 to CHANCES - 1 that keeps those of one millisecond apart
 */
export function numberOf(prefix: string, madeAt: Instant, chance: number): string {
  const body = inSymbols(Date.parse(madeAt) - EPOCH, TIME_LENGTH) + inSymbols(chance, CHANCE_LENGTH);
  return prefix + body + checkCharacter(body);
}

/** Whether the text has the form of a number with the prefix and its check character fits. */
export function isNumber(prefix: string, text: string): boolean {
  const body = text.slice(prefix.length, -1);
  return (
    text === prefix + body + checkCharacter(body) &&
    body.length === TIME_LENGTH + CHANCE_LENGTH &&
    Array.from(body).every((symbol) => SYMBOLS.includes(symbol))
  );
}

function inSymbols(value: number, length: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BASE ** length)
    throw new RangeError(`${value} does not fit ${length} symbols`);
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / BASE))
    text = SYMBOLS.charAt(rest % BASE) + text;
  return text;
}

/** The symbol that makes Σ weight × symbol divisible by 31, where the check character has weight 1 and its left neighbour 2. */
function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce(
    (total, symbol, at) => total + (body.length + 1 - at) * SYMBOLS.indexOf(symbol),
    0,
  );
  return SYMBOLS.charAt((BASE - (sum % BASE)) % BASE);
}
