import { GOODS_CATEGORIES, type Goods } from '../booking/booking.ts';
import { plain } from '../text/plain.ts';
import { withoutInsured } from './insured-in.ts';
import { numberOf, measuresIn, rounded, searched, unitOf, type Measure, type Measured } from './measures-in.ts';
import { NOT_UNDERSTOOD, telling, type Reading, type Telling } from './telling.ts';
import { saysNo, saysYes, wordsIn } from './words-in.ts';

const CATEGORIES = {
  general: ['普货', '普通', '一般', 'general'],
  fragile: ['易碎', 'fragile'],
  perishable: ['易腐', '生鲜', 'perishable'],
  dangerous: ['危险', '危化', 'dangerous', 'hazardous', 'hazmat'],
} as const satisfies Record<Goods['category'], readonly string[]>;
const HARMLESS =
  /(?:非|不是|不属于|无|不含)(?:危险|危化)(?:货物|品|化学品)?|(?:non-?|not )(?:dangerous|hazardous|hazmat)(?: goods)?/g;

const MOST: Readonly<Record<Measure, number>> = { pieces: 100_000, weightKg: 100_000, volumeM3: 1_000 };
const LEAST: Readonly<Record<Measure, number>> = { pieces: 1, weightKg: 0.001, volumeM3: 0.000_001 };
const IN_WORDS: Readonly<Record<Measure, readonly string[]>> = { pieces: [], weightKg: ['kg', 't'], volumeM3: ['m³'] };

/** What one measure of goods is; several that differ are told each. */
export function measuresOf(text: string, read: string, goods?: number): Telling[] {
  return Object.entries(Object.groupBy(measuresIn(text), ({ measure }) => measure)).flatMap(([measure, found]) =>
    telling(`goods.${measure as Measure}`, read, readingOf(found), goods),
  );
}

/** What a text says of one measure, whose unit may stand with its label. */
export function measureOf(measure: Measure, text: string, unit = ''): Reading<number> {
  const found = measuresIn(text).filter((each) => each.measure === measure);
  if (found.length > 0) return readingOf(found);
  const number = /^(?:约|大约|共|合计|about |approx\.? )? ?([\d,.]+|[零一二两三四五六七八九十百千点]+)$/.exec(
    text,
  )?.[1];
  if (number === undefined) return NOT_UNDERSTOOD;
  if (measure === 'pieces') return bounded(measure, numberOf(number));
  const [ofUnit, factor] = unitOf(unit) ?? [];
  if (ofUnit === measure && factor !== undefined) return bounded(measure, rounded(numberOf(number) * factor));
  return { choices: IN_WORDS[measure].map((each) => `${number} ${each}`) };
}

function readingOf(found: readonly Measured[]): Reading<number> {
  const [first, ...others] = found;
  if (first && others.every(({ value }) => value === first.value) && !found.some(({ isVague }) => isVague))
    return bounded(first.measure, first.value);
  return { choices: found.length > 1 ? found.map(({ read }) => read) : [] };
}

function bounded(measure: Measure, value: number): Reading<number> {
  const isWhole = measure !== 'pieces' || Number.isInteger(value);
  return isWhole && value >= LEAST[measure] && value <= MOST[measure] ? { value } : NOT_UNDERSTOOD;
}

/** One category that is named; undefined where none is. @param text in small letters */
export function categoryOf(text: string): Reading<Goods['category']> | undefined {
  const harmless = text.replace(HARMLESS, ' ');
  const [first, ...others] = wordsIn(harmless, CATEGORIES);
  if (first) return others.length === 0 ? { value: first } : { choices: [first, ...others] };
  return harmless === text ? undefined : { value: 'general' };
}

/** Whether goods are dangerous: what is not may be fragile nonetheless. */
export function dangerOf(text: string): Reading<Goods['category']> | undefined {
  if (saysNo(text) || text.replace(HARMLESS, '') !== text) return undefined;
  return saysYes(text) ? { value: 'dangerous' } : (categoryOf(text) ?? { choices: GOODS_CATEGORIES });
}

const BETWEEN_GOODS = /[;；\n。]+/;
/** Where a measure stood in the text. */
const HERE = '\uffff';
const MEASURES =
  /(?:(?:总|毛|净)?(?:数量|件数|重量|毛重|重|体积)|共计|合计|总计|共|约|大约|(?:gross |total )?(?:qty|quantity|weight|volume)|total|about|approx\.?)?[ :：为是]*\uffff/gi;
const NUMBERING = /^\s*(?:\(?\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]、|-(?!\d)|[*•·])\s*/;
const EDGES = /^[\s,，、;；.。:：/+*)）-]+|[\s,，、;；.。:：/+*(（-]+$/g;

/** One kind of goods, as it is written with its measures. */
export interface GoodsRead {
  /** Empty where there are measures only. */
  readonly description: string;
  /** In compatibility form and small letters. */
  readonly text: string;
  readonly read: string;
}

/** What is written behind a label of goods; several stand on lines of their own, or apart by semicolons. */
export function goodsIn(value: string): GoodsRead[] {
  return value
    .split(BETWEEN_GOODS)
    .map((part) => part.replace(NUMBERING, '').trim())
    .filter((part) => part !== '')
    .map((read) => {
      const written = read
        .split('，')
        .map((part) => part.normalize('NFKC'))
        .join('，');
      const text = searched(read);
      const description = measuresIn(text)
        .reduce((left, measured) => withoutOne(left, measured.read), withoutInsured(written))
        .replace(MEASURES, ' ')
        .replace(/[,，、/ ]{2,}/g, ' ')
        .replace(EDGES, '');
      return { description, text, read };
    });
}

function withoutOne(text: string, measured: string): string {
  const at = plain(text).indexOf(measured);
  return at === -1 ? text : text.slice(0, at) + HERE + text.slice(at + measured.length);
}
