import { GOODS_CATEGORIES } from '../booking/booking.ts';
import { plain } from '../text/plain.ts';
import { partnersReference } from '../text/partners-reference.ts';
import { isResidentsNumber } from '../text/residents-number.ts';
import type { Country } from '../text/telephone-number.ts';
import { freightTermsOf } from './freight-terms-of.ts';
import { categoryOf } from './goods-of.ts';
import { labelledValues, type Labelled } from './labelled-values.ts';
import type { Label, Topic } from './labels.ts';
import type { MailOrder } from './mail-order.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { holdsLabel } from './holds-label.ts';
import { searched } from './measures-in.ts';
import { copiesOf, receiptOf } from './receipt-of.ts';
import { insuredIn } from './insured-in.ts';
import { NOT_UNDERSTOOD, telling, type Reading, type Telling } from './telling.ts';
import { tellingsOfGoods, type LabelledGoods } from './tellings-of-goods.ts';
import { tellingsOfParty, type PartyLabelled } from './tellings-of-party.ts';
import { saysNo, saysYes } from './words-in.ts';

type Side = 'shipper' | 'consignee';
type Known = Labelled & { readonly label: Label };

const LONGEST_NUMBER = 64;
const MOST_NUMBERS = 20;

/** All that the labelled lines of a text tell of an order. @param before what is known of it */
export function tellingsIn(text: string, country: Country, before: MailOrder): Telling[] {
  const labelled = labelledValues(text);
  const known = labelled.filter((one): one is Known => one.label !== undefined && one.label !== 'other');
  const sides = sidesIn(labelled);
  return [
    ...tellingsOfParty('shipper', sides.shipper, before.shipper ?? {}, country),
    ...tellingsOfParty('consignee', sides.consignee, before.consignee ?? {}, country),
    ...nobodys(sides.nobody),
    ...tellingsOfGoods(
      known.filter((one): one is LabelledGoods => one.label.topic.startsWith('goods')),
      before,
    ),
    ...labelled.flatMap(({ label, value }) => (label === undefined || label === 'other' ? inPassing(value) : [])),
    ...known.flatMap(({ label: { topic }, value }) =>
      holdsLabel(topic, value)
        ? othersOf(topic, value).map((one) => ({ ...one, reading: NOT_UNDERSTOOD }))
        : othersOf(topic, value),
    ),
  ];
}

/** Whose each label is: its own say, or that of the party spoken of last. What has no label ends that. */
function sidesIn(labelled: readonly Labelled[]): Record<Side | 'nobody', PartyLabelled[]> {
  const found: Record<Side | 'nobody', PartyLabelled[]> = { shipper: [], consignee: [], nobody: [] };
  let last: Side | 'nobody' = 'nobody';
  for (const { label, value } of labelled) {
    if (label === undefined) last = 'nobody';
    if (label === undefined || label === 'other') continue;
    const [first, what] = label.topic.split('.') as [string, PartyLabelled['what'] | undefined];
    const [side, told] = sideOf(first, what);
    if (told === undefined) continue;
    last = side ?? last;
    found[last].push({ what: told, value });
  }
  return found;
}

function sideOf(
  first: string,
  what: PartyLabelled['what'] = 'all',
): [Side | undefined, PartyLabelled['what'] | undefined] {
  if (first === 'shipper' || first === 'consignee') return [first, what];
  if (first === 'destination') return ['consignee', 'destination'];
  const isNobodys = ['name', 'contact', 'phone', 'address', 'district'].includes(first);
  return [undefined, isNobodys ? (first as PartyLabelled['what']) : undefined];
}

/** Nobody is asked to guess whose telephone number it is. */
function nobodys(labelled: readonly PartyLabelled[]): Telling[] {
  const fields = { phone: 'phone', address: 'address.line', contact: 'contactName' } as const;
  return labelled.flatMap(({ what, value }) =>
    what === 'phone' || what === 'address' || what === 'contact'
      ? (['shipper', 'consignee'] as const).map((side): Telling => ({
          field: `${side}.${fields[what]}`,
          read: value,
          reading: { choices: [] },
          isNobodys: true,
        }))
      : [],
  );
}

const URGENT = /加急|特急|急件|紧急|\burgent(?:ly)?\b|\basap\b|\brush\b/;
const NOT_URGENT = /(?:[不非无]|无需|不用|不是)(?:加急|特急|急件|紧急)|\bnot (?:\w+ )?urgent|\bno rush\b/;

/** Dangerous goods are asked for wherever they are spoken of; what is urgent or insured may be said anywhere. */
function inPassing(value: string): Telling[] {
  const text = plain(value.normalize('NFKC'));
  return [
    ...danger(text, value),
    ...telling('urgent', value, URGENT.test(text) && !NOT_URGENT.test(text) ? { value: true } : undefined),
    ...insuredIn(searched(value), value),
  ];
}

function danger(text: string, value: string): Telling[] {
  const category = categoryOf(text);
  const isDangerous = category && 'value' in category && category.value === 'dangerous';
  return telling('goods.category', value, isDangerous ? { choices: GOODS_CATEGORIES } : undefined);
}

function othersOf(topic: Topic, value: string): Telling[] {
  const text = plain(value.normalize('NFKC')).trim();
  if (text === '') return [];
  switch (topic) {
    case 'freightTerms':
      return telling(topic, value, freightTermsOf(text));
    case 'receipt':
      return receiptOf(text, value);
    case 'receipt.copies':
      return telling(topic, value, copiesOf(text.replace(/ ?(?:份|联|张|copies|copy)$/, '')));
    case 'receipt.shipperForm':
      return telling(topic, value, yesOrNo(text));
    case 'urgent':
      return telling(topic, value, yesOrNo(text));
    case 'reference':
      return telling(topic, value, saysNo(text) || isPlaceholder(value) ? undefined : numberOf(value));
    case 'quoteNumber':
      return telling(topic, value, saysNo(text) || isPlaceholder(value) ? undefined : numberOf(value));
    case 'ownNumbers':
      return telling(topic, value, saysNo(text) || isPlaceholder(value) ? undefined : numbersOf(value));
    default:
      return [];
  }
}

function yesOrNo(text: string): Reading<boolean> {
  if (saysNo(text)) return { value: false };
  return saysYes(text) ? { value: true } : NOT_UNDERSTOOD;
}

function numberOf(text: string): Reading<string> {
  const number = partnersReference(text);
  return number !== '' && number.length <= LONGEST_NUMBER ? { value: number } : NOT_UNDERSTOOD;
}

function numbersOf(text: string): Reading<readonly string[]> {
  const numbers = [...new Set(text.split(/[\s,，、;；]+/).map(partnersReference))].filter((number) => number !== '');
  const isAll = numbers.every((number) => number.length <= LONGEST_NUMBER && !isResidentsNumber(number));
  return isAll && numbers.length > 0 && numbers.length <= MOST_NUMBERS ? { value: numbers } : NOT_UNDERSTOOD;
}
