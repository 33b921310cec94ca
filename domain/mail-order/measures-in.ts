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
  /** It is no total that is known: a range, more or less than, or of each piece. */
  readonly isVague: boolean;
}

const PACKAGES =
  '件|箱|托盘|托|板|包|袋|桶|捆|卷|套|台|个|只|pallets?|plts?|pcs|pc|pieces?|ctns?|cartons?|boxes|box|packages?|pkgs?|bags?|drums?|crates?|rolls?|sets?|units?|skids?';
/** How much one of a unit is. Its names are of small letters, in compatibility form (NFKC): ㎏ is kg, ㎥ is m3. */
const UNITS: readonly (readonly [measure: Measure, factor: number, names: string])[] = [
  ['weightKg', 1000, '吨|公吨|tonnes?|tons?|mt|t'],
  ['weightKg', 1, '千克|公斤|kgs?|kilos?|kilograms?'],
  ['weightKg', 0.5, '市斤|斤'],
  ['weightKg', 0.001, '克|grams?|g'],
  ['volumeM3', 1, '立方米|立方|方|m3|cbm|cubic met(?:re|er)s?|m\\^3|cu\\.? ?m'],
  ['volumeM3', 0.001, '升|lit(?:re|er)s?|l'],
  ['pieces', 1, PACKAGES],
];
const NUMBER = String.raw`\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,6})?|[零一二两三四五六七八九十百千半]{1,8}`;
const UNIT = UNITS.map(([, , names]) => `(${names})`).join('|');
const RANGE = String.raw`(?:${NUMBER})(?:${UNIT.replaceAll('(', '(?:').replaceAll('(?:?:', '(?:')})? ?(?:-|~|至|到|to|or|或) ?`;
const MORE = '不到|不足|超过|大于|小于|至少|最多|多于|少于|over|under|more than|less than|up to|at least';
const EACH = '每(?:件|箱|托|包|袋|桶|个|台)|单(?:件|箱|重|个)|各|each|per (?:piece|carton|pallet|box)';
const MEASURED = new RegExp(
  `(?<![\\d.a-z])(?<!\\d,)((?:(?:${MORE}|${EACH})[ :为是]{0,2})?)((?:${RANGE})?)(${NUMBER}) ?(?:${UNIT})(?:(?<![a-z0-9])|(?![a-z0-9]))(半?)( ?(?:多|以上|以内|以下|上下|/(?! ?\\d|$)|each|per\\b|一件|每件)?)`,
  'g',
);

/** The numbers with units of a text. @param text in compatibility form and small letters */
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
      isVague: before !== '' || range !== '' || after !== '',
    };
  });
}

/** A number as it is written, `1,200.5` or 十二; NaN for none. */
export function numberOf(text: string): number {
  return /^[\d,.]+$/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text);
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
