import { withoutInvisible } from '../text/invisible.ts';
import { MIDDLE_DOTS } from '../text/middle-dots.ts';

/**
 * The number of an identity document in the form in which it is kept: in usual width (NFKC), without blanks, dots and
 * invisible characters; any hyphen is `-`. Letters, of any script, stay as they are.
 * @returns undefined for what has not 6 to 40 letters, digits, hyphens, slashes and brackets then
 */
export function documentNumber(given: string): string | undefined {
  const number = withoutInvisible(given)
    .normalize('NFKC')
    .replace(/[\s.]/g, '')
    .replace(MIDDLE_DOTS, '')
    .replace(/\p{Pd}/gu, '-');
  return /^[\p{L}\p{M}\p{N}()/-]{6,40}$/u.test(number) ? number : undefined;
}
