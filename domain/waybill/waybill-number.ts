import type { Instant } from '../time/instant.ts';

/**
 * A waybill number is `HD`, 8 characters of time, 3 of chance and a check character ("HD3KX90QF7B2MZ").
 * Digits and consonants only: 31 symbols, in ASCII order, that spell no words. 31 is prime, so distinct
 * non-zero weights make the check character catch every single wrong character and every swap of two neighbours.
 */
const SYMBOLS = '0123456789BCDFGHJKLMNPQRSTVWXYZ';
const BASE = SYMBOLS.length;
const PREFIX = 'HD';
const TIME_LENGTH = 8;
const CHANCE_LENGTH = 3;
/** Milliseconds are counted from here; 31^8 of them last until January 2051. */
const EPOCH = Date.UTC(2024, 0, 1);
const FORM = new RegExp(`^${PREFIX}[${SYMBOLS}]{${TIME_LENGTH + CHANCE_LENGTH + 1}}$`);

/** How many different numbers one millisecond has; `chance` is an integer below it. */
export const CHANCES = BASE ** CHANCE_LENGTH;

/**
 * The waybill number of a booking: numbers sort by the time at which they were given.
 * @param chance an integer from 0 to CHANCES - 1 that keeps bookings of one millisecond apart
 */
export function waybillNumber(bookedAt: Instant, chance: number): string {
  const body = inSymbols(Date.parse(bookedAt) - EPOCH, TIME_LENGTH) + inSymbols(chance, CHANCE_LENGTH);
  return PREFIX + body + checkCharacter(body);
}

/** Whether the text has a waybill number's form and its check character fits. */
export function isWaybillNumber(text: string): boolean {
  if (!FORM.test(text)) return false;
  const body = text.slice(PREFIX.length, -1);
  return text.endsWith(checkCharacter(body));
}

function inSymbols(value: number, length: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BASE ** length) throw new RangeError(`${value} does not fit ${length} symbols`);
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / BASE)) text = SYMBOLS.charAt(rest % BASE) + text;
  return text;
}

/** The symbol that makes Σ weight × symbol divisible by 31, where the check character has weight 1 and its left neighbour 2. */
function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce((total, symbol, at) => total + (body.length + 1 - at) * SYMBOLS.indexOf(symbol), 0);
  return SYMBOLS.charAt((BASE - (sum % BASE)) % BASE);
}
