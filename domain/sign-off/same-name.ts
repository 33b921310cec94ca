import { withoutInvisible } from '../text/invisible.ts';
import { MIDDLE_DOTS } from '../text/middle-dots.ts';

/**
 * Whether two names are the same (D4, X9), compared as names and not as encodings: compatibility forms (NFKC), the middle
 * dots, invisible characters, letter case and blanks around make no difference; any other does.
 */
export function sameName(one: string, other: string): boolean {
  return comparedName(one) === comparedName(other);
}

/** A name as it is compared, and looked for. To capitals first, then to small letters: some letters (ß, ς) have more small forms than capitals, or none. */
export function comparedName(name: string): string {
  return withoutInvisible(name)
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(MIDDLE_DOTS, '·')
    .trim();
}
