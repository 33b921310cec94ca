/** In milliseconds. */
const FIRST = 250;
const LONGEST = 8_000;

/** How long a `Retry-After` asks to wait, as seconds or as a date, in milliseconds; undefined where there is none. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Exponential, and anywhere in its second half, so that those who were refused at once do not come back at once. @param random from 0 to 1 */
export function backoffMs(attempt: number, random: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (attempt - 1)) * (0.5 + random / 2);
}
