import { plain } from '../text/plain.ts';
import { chineseNumber } from './chinese-number.ts';

/** What goods are measured in. */
export type Measure = 'pieces' | 'weightKg' | 'volumeM3';

/** A number with a unit, as it was found. */
export interface Measured {
  readonly measure: Measure;
  /** In pieces, kg or m³. */
  readonly value: number;
  /** As it was written. */
  readonly read: string;
  /** It is no total that is known: a range, more or less than, of each piece, or digits that may be read in two ways. */
  readonly isVague: boolean;
}

const PACKAGES_IN_CHINESE = '件|箱|托盘|托|板|包|袋|桶|捆|卷|套|台|个|只';
const PACKAGES = `${PACKAGES_IN_CHINESE}|pallets?|plts?|pcs|pc|pieces?|ctns?|cartons?|boxes|box|packages?|pkgs?|bags?|drums?|crates?|rolls?|sets?|units?|skids?`;
/** Of an international avoirdupois pound and a foot by their definition. */
const [POUND, FOOT] = [0.45359237, 0.3048];
/** How much one of a unit is. Its names are of small letters, in compatibility form (NFKC): ㎏ is kg, ㎥ is m3. */
const UNITS: readonly (readonly [measure: Measure, factor: number, names: string])[] = [
  ['weightKg', 1000, '吨|公吨|tonnes?|tons?|mt|t'],
  ['weightKg', 1, '千克|公斤|kgs?|kilos?|kilograms?'],
  ['weightKg', 0.5, '市斤|斤'],
  ['weightKg', 0.001, '克|grams?|g'],
  ['weightKg', POUND, 'lbs?\\.?|pounds?|磅'],
  ['volumeM3', 1, '立方米|立方(?![分厘毫英码])|方|m3|cbm|cubic met(?:re|er)s?|m\\^3|cu\\.? ?m'],
  ['volumeM3', 0.001, '升|lit(?:re|er)s?|l'],
  ['volumeM3', FOOT ** 3, '立方英尺|cubic (?:feet|foot)|cu\\.? ?ft\\.?|cft|ft3|ft\\^3'],
  ['pieces', 1, PACKAGES],
];
const CHINESE = '零一二两三四五六七八九十百千半';
const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?|[${CHINESE}]{1,8}(?:点[零一二三四五六七八九]{1,6})?`;
const UNIT = UNITS.map(([, , names]) => `(${names})`).join('|');
const ANY_UNIT = UNITS.map(([, , names]) => names).join('|');
const RANGE = String.raw`(?:${NUMBER})(?:${ANY_UNIT})? ?(?:-|~|至|到|to|or|或) ?`;
const MORE = '不到|不足|超过|大于|小于|至少|最多|多于|少于|over|under|more than|less than|up to|at least';
const EACH = `(?:每|单(?=${PACKAGES_IN_CHINESE}|重|个|位|体积)|平均|均)(?:${PACKAGES_IN_CHINESE}|个)?(?:货物?)?(?:毛|净)?(?:重量?|体积)?|件(?:均|重)|各|each|per (?:piece|carton|pallet|box|unit)|average|avg\\.?|@`;
const TIMES = '(?:[×*✕✖]|(?<![a-z])x(?![a-z]))';
/** 一吨二 is said of 1.2 t: digits behind a unit that have none themselves. */
const DIGITS_BEHIND = `(?:\\d+(?:[.,]\\d+)*|[${CHINESE}]+)(?![\\d${CHINESE}点]| ?(?:${ANY_UNIT}))`;
const MEASURED = new RegExp(
  `(?<![\\d.a-z${CHINESE}万亿点])(?<!(?<!m)\\d,)((?:(?:${MORE}|${EACH})[ :为是约]{0,3})?)((?:${RANGE})?)(${NUMBER}) ?(?:${UNIT})(?:(?<![a-z0-9])|(?![a-z0-9]))(半?)((?: ?(?:多|以上|以内|以下|上下|/(?! ?\\d|$)|each|per\\b|[一每](?:${PACKAGES_IN_CHINESE})|${TIMES})|${DIGITS_BEHIND})?)`,
  'g',
);
/** What makes a number one of several factors, or less than nothing. */
const FACTOR_BEFORE = new RegExp(`(?:${TIMES} ?|[-−–负])$`);
/** 12，500公斤 may be 12,500 kg or twelve and 500 kg; so may 件数12,500公斤. */
const BARE_DIGITS_BEFORE = /(?:^|[^\p{L}\d])\d{1,3}， ?$/u;
const COUNTED_BEFORE = /(?:数量?|号|第|款|型|\bno\.?|model|qty|quantity|pieces|pcs|item)[ :为]{0,2}$/;

/** The numbers with units of a text. @param text as `searched` makes it */
export function measuresIn(text: string): Measured[] {
  return [...text.matchAll(MEASURED)].map((match): Measured => {
    const [read, before = '', range = '', number = ''] = match;
    const at = UNITS.findIndex((_, index) => match[4 + index] !== undefined);
    const [measure, factor] = UNITS[at] ?? (['pieces', 1] as const);
    const [half, after] = [match[4 + UNITS.length], match[5 + UNITS.length]?.trim()];
    const value = numberOf(number) + (half === '' ? 0 : 0.5);
    return {
      measure,
      value: rounded(value * factor),
      read: read.trim(),
      isVague: before !== '' || range !== '' || after !== '' || isDoubtful(text.slice(0, match.index), number, measure),
    };
  });
}

function isDoubtful(before: string, number: string, measure: Measure): boolean {
  const isSplit = measure !== 'pieces' && number.includes(',') && COUNTED_BEFORE.test(before);
  return isSplit || FACTOR_BEFORE.test(before) || BARE_DIGITS_BEFORE.test(before);
}

/**
 * A text as measures are searched in it: in compatibility form and small letters. A comma of full width stays one: it stands between
 * numbers, and never within one.
 */
export function searched(text: string): string {
  return text
    .split('，')
    .map((part) => plain(part.normalize('NFKC')))
    .join('，');
}

/** A number as it is written, `1,200.5` or 十二; NaN for none. */
export function numberOf(text: string): number {
  if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /\d/.test(text) ? NaN : chineseNumber(text);
}

/** To the gram and the cubic centimetre: 1.1 t are 1,100 kg. */
export function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

/** How much one of a unit is, and of what; undefined for a unit that is none. */
export function unitOf(name: string): readonly [measure: Measure, factor: number] | undefined {
  const unit = UNITS.find(([, , names]) => new RegExp(`^(?:${names})$`).test(name));
  return unit && [unit[0], unit[1]];
}
