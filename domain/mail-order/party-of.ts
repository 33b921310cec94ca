import { findDistrict } from '../district/find-district.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { plain } from '../text/plain.ts';
import { telephoneNumber, type Country } from '../text/telephone-number.ts';
import { isOrganisation } from './is-organisation.ts';

/** What is written behind a label of a party, taken apart. */
export interface PartyRead {
  readonly phone?: string;
  /** Names of companies and the like. */
  readonly organisations: readonly string[];
  /** What may be a person's name: as many as there are. */
  readonly names: readonly string[];
  readonly address?: string;
}

/** Digits as they are dialled, with what stands between and behind them; whether they are a number is for `telephoneNumber` to say. */
const DIGITS =
  /(?<![\d.#a-z])(?:\+ ?|\()?\d[\d() -]{5,22}\d(?:(?: ?(?:转|ext\.?|分机|x) ?|-)\d{1,6})?(?![\d%]|[号室楼层栋弄]|[a-z])/g;
/** A mobile, an area code, a country or a service number: seven digits alone may be anything. */
const DIALLED = /^(?:\+|00|\(?0|1[3-9]\d|[48]00)/;
/** Words stand apart by commas and the like, in Chinese by blanks too. */
const BETWEEN = /[,，、;；\n]+(?! ?(?:[Ll](?:td|TD|lc|LC)|[Ii](?:nc|NC))\b)|(?<=\P{ASCII}) +| +(?=\P{ASCII})/u;
const PLACE =
  /[省市区县镇乡村路街道巷弄号楼室栋层座园]|\d|\b(?:road|rd|street|st|district|avenue|ave|building|room|no)\b/i;
const TITLES = /(?:先生|女士|小姐|（收）|\(收\)|收)$|^(?:mr|mrs|ms)\.? /i;
const EMPTY = /[(（【[][\s:：]*[)）】\]]|(?:电话|手机|联系方式|tel|phone|mobile)[.:： ]*(?=$|[\s,，;；])/gi;

/** Names, a telephone number and an address that stand in one text, in any order; the number that comes first is the one. */
export function partyOf(text: string, country: Country): PartyRead {
  const { phone, rest } = phoneIn(text, country);
  const words = rest
    .replace(EMPTY, ' ')
    .split(BETWEEN)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const start = words.findIndex((word) => !isOrganisation(word) && isPlace(word));
  const named = (start === -1 ? words : words.slice(0, start)).map((word) => word.replace(TITLES, ''));
  const address = start === -1 ? [] : words.slice(start);
  // After an address people write who is there.
  const last = address.length > 1 ? address.at(-1) : undefined;
  const after = last !== undefined && /^\p{Script=Han}{2,4}$/u.test(last) && !isPlace(last) ? [last] : [];
  const where = address.slice(0, address.length - after.length).join(' ');
  return {
    organisations: named.filter(isOrganisation),
    names: [...named, ...after].filter((name) => !isOrganisation(name)),
    ...(phone !== undefined && { phone }),
    ...(where !== '' && { address: where }),
  };
}

/** An address, and whom to call there where a telephone number says that somebody is. */
export function addressOf(text: string, country: Country): PartyRead {
  const { phone, rest } = phoneIn(text, country);
  const address = onOneLine(rest.replace(EMPTY, ' ')).replace(/ {2,}/g, ' ').trim();
  if (phone === undefined) return { organisations: [], names: [], address };
  const [, where = '', name] = /^(.*\S) +(\p{Script=Han}{2,4})$/u.exec(address) ?? [];
  if (name === undefined || isPlace(name)) return { organisations: [], names: [], phone, address };
  return { organisations: [], names: [name], phone, address: where };
}

function phoneIn(text: string, country: Country): { phone?: string; rest: string } {
  const numbers = [...plain(text).matchAll(DIGITS)].filter(
    ({ 0: digits }) => DIALLED.test(digits) && telephoneNumber(digits, country),
  );
  const [first] = numbers;
  if (!first) return { rest: text };
  const rest = numbers.reduceRight(
    (left, { index, 0: digits }) => `${left.slice(0, index)} ${left.slice(index + digits.length)}`,
    text,
  );
  return { phone: text.slice(first.index, first.index + first[0].length).trim(), rest: rest.replace(/[/／]\s*$/, '') };
}

function isPlace(word: string): boolean {
  return PLACE.test(plain(word)) || 'code' in findDistrict(word);
}
