import { maskedNumber } from './masked-number.ts';
import { hasRightCheck, joined, makesSense } from './residents-number.ts';

/** Between the groups of a number people write blanks, hyphens, dots, slashes and underscores, and programs leave what nobody sees. */
const GAP = String.raw`[\s._/·•‧・\p{Pd}\p{Default_Ignorable_Code_Point}\p{Cf}]{0,3}`;
const DIGIT = anyOf('0123456789');
const LETTER = anyOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** 17 digits and a check character, wherever they begin. Some write the Roman ten for the X. */
const CITIZENS = new RegExp(`(?=(${DIGIT}(?:${GAP}${DIGIT}){16}${GAP}(?:${DIGIT}|${anyOf('X')}|[Ⅹⅹ])))`, 'gu');

/** The letters of passports of China, Hong Kong and Macau, and of the permits of the latter two's people, by how many digits follow. */
const PASSPORTS = new RegExp(
  `(?<!${LETTER}|${DIGIT})(?:${[
    `${anyOf('EGDSPKHM')}${GAP}${DIGIT}{8}`,
    `${anyOf('HM')}${GAP}${DIGIT}{10}`,
    `(?:${anyOf('E')}${anyOf('ABCDEFGHJKLMNPQRSTUVWXYZ')}|${anyOf('DSP')}${anyOf('E')}|${anyOf('K')}${anyOf('J')}|${anyOf('M')}${anyOf('A')})${GAP}${DIGIT}{7}`,
  ].join('|')})(?!${LETTER}|${DIGIT})`,
  'gu',
);

/** Any of the characters, which are ASCII, capital or small, in usual or in full width. */
function anyOf(characters: string): string {
  const narrow = characters + characters.toLowerCase();
  const wide = Array.from(narrow, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return `[${narrow}${wide.join('')}]`;
}

/**
 * A text in which identity numbers are masked as those of a sign-off are (D1, D5): resident identity numbers, that is 18
 * digits with a right check character (GB 11643), and passports and permits by their form; in full width, and with blanks
 * or hyphens in between, too. What has no check and no letter is left, for it looks like anybody's waybill or telephone
 * number: the residents' 15 digits, out of use since 2013, and Taiwan's permits.
 */
export function maskIdentityNumbersInText(text: string): string {
  const spans = [...citizensIn(text), ...passportsIn(text)].toSorted(([one], [other]) => one - other);
  let masked = '';
  let from = 0;
  for (const [start, end] of merged(spans)) {
    masked += text.slice(from, start) + maskedNumber(joined(text.slice(start, end)));
    from = end;
  }
  return masked + text.slice(from);
}

type Span = readonly [start: number, end: number];

function citizensIn(text: string): Span[] {
  return [...text.matchAll(CITIZENS)].flatMap(({ index, 1: found = '' }): Span[] => {
    const end = index + found.length;
    const number = joined(found);
    // Digits that are no whole, or are among others, may add up by chance: they have to make sense besides.
    const whole = found.length === 18 && !isDigit(text[index - 1]) && !isDigit(text[end]);
    return hasRightCheck(number) && (whole || makesSense(number)) ? [[index, end]] : [];
  });
}

function passportsIn(text: string): Span[] {
  return [...text.matchAll(PASSPORTS)].map(({ index, 0: found }): Span => [index, index + found.length]);
}

/** Numbers that share digits are masked as one: nobody can tell which of them it is. */
function merged(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((before, [start, end]) => {
    const last = before.at(-1);
    return last && start < last[1] ? before.with(-1, [last[0], Math.max(last[1], end)]) : [...before, [start, end]];
  }, []);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}
