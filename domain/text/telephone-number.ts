import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { withoutInvisible } from './invisible.ts';

/** A country by its ISO 3166-1 code of two letters. */
export type Country = CountryCode;

export interface TelephoneNumber {
  /** As it was given, but for width, blanks around it and invisible characters. */
  readonly given: string;
  /** International (E.164): `+862112345678`. As incomplete as what was given, where that lacks its area code. */
  readonly e164: string;
  /** What is dialled once somebody answers. */
  readonly extension: string | undefined;
}

/** Whether there are telephone numbers of this country, so that one may be read as being of it. */
export function isCountry(text: string): text is Country {
  return isSupportedCountry(text);
}

/** How extensions are written in Chinese: 021-12345678转802. */
const EXTENSION_IN_WORDS = /\s*(?:转|轉|分机|分機|内线|內線)\s*(?:号|號)?:?\s*(?=\d{1,7}$)/u;
const CHINA = String.raw`(?:\+|00)86[ -]?`;
const LANDLINE = String.raw`(?:${CHINA}\(?0?|\(?0)\d{2,3}\)?[ -]?\d{7,8}`;
const WITHOUT_AREA = String.raw`(?:${CHINA})?(?:[48]00[ -]?\d{3}[ -]?\d{4}|1\d{10})`;
/** And in China without a word, after a whole number: 021-12345678-802, 400-820-8820-1, 13800000002-1234. */
const EXTENSION_AFTER_HYPHEN = new RegExp(`^(${LANDLINE}|${WITHOUT_AREA})-(?=\\d{1,6}$)`);

/**
 * One telephone number, as people write them: with or without `+` and the country, in full width, with brackets, blanks,
 * hyphens and an extension. Whether somebody has it is not asked, only whether its length is possible.
 * @param country whose number it is when it does not say so itself
 * @returns undefined for what cannot be one telephone number
 */
export function telephoneNumber(text: string, country: Country): TelephoneNumber | undefined {
  const given = withoutInvisible(text).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const written = given.replace(EXTENSION_IN_WORDS, ' ext. ').replace(EXTENSION_AFTER_HYPHEN, '$1 ext. ');
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  return number?.isPossible() === true ? { given, e164: number.number, extension: number.ext } : undefined;
}
