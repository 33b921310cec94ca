import * as z from 'zod';
import { later, parseInstant, type Instant } from '../../domain/time/instant.ts';
import { isAddressRange } from '../../functions/adapters/address-range.ts';
import { POSSIBLE_SCOPES, type Holder, type Scope } from '../../functions/adapters/http/caller.ts';

/** The scopes that an option names. @throws ZodError for one that keys of the kind cannot have */
export function scopesIn(text: string, kind: Holder['kind']): readonly Scope[] {
  const possible = POSSIBLE_SCOPES[kind];
  return z.array(z.enum(possible, `a ${kind}'s key may have: ${possible.join(', ')}`)).parse(listed(text));
}

/** When a key is to expire: from the beginning of a day in UTC, from a moment, or after a duration. @throws Error for what is none of these, or has passed */
export function expiryIn(text: string, now: Instant): Instant {
  const at = /^\d{4}-\d\d-\d\d$/.test(text)
    ? parseInstant(`${text}T00:00:00Z`)
    : (parseInstant(text) ?? after(text, now));
  if (at === undefined)
    throw new Error(`--expires: ${text} is no day (2027-01-01), moment (2027-01-01T00:00:00+08:00) or duration (P90D)`);
  if (at <= now) throw new Error(`--expires: ${text} has passed`);
  return at;
}

/** The moment a duration from now; undefined for what is none. */
export function after(duration: string, now: Instant): Instant | undefined {
  return z.iso.duration().safeParse(duration).success ? later(now, duration) : undefined;
}

/** The addresses from which a key is to be taken. @throws ZodError for what is neither an address nor a range of them */
export function addressesIn(text: string): readonly string[] {
  return z
    .array(
      z
        .string()
        .refine(isAddressRange, 'an address is 203.0.113.7 or 2001:db8::1, a range 203.0.113.0/24 or 2001:db8::/32'),
    )
    .parse(listed(text));
}

/** How much a key may ask, in requests a minute. @throws ZodError for what is no number of them */
export function rateIn(text: string): number {
  return z.coerce.number('--rate is a number of requests a minute').int().min(1).max(1_000_000).parse(text);
}

/** What an option or an argument lists with commas. */
export function listed(text: string): string[] {
  return text.split(',').map((each) => each.trim());
}
