import type { Language } from '../notice/notice.ts';
import { withoutInvisible } from '../text/invisible.ts';
import type { Country } from '../text/telephone-number.ts';
import { fieldOf, withField } from './fields-of-order.ts';
import { isOrganisation } from './is-organisation.ts';
import { languageOf } from './language-of.ts';
import type { MailOrder, MailParty } from './mail-order.ts';
import { missingFields } from './missing-fields.ts';
import type { OrderField, Place } from './order-fields.ts';
import type { FieldValue, Reading, Telling } from './telling.ts';
import { tellingsIn } from './tellings-in.ts';

/** Something that was told and that may mean several things, or none that is known: it is never guessed. */
export interface Unclear extends Place {
  /** As it was written. */
  readonly read: string;
  /** What it may mean, in words to choose from, where that is known. */
  readonly choices: readonly string[];
}

/** What an order by e-mail has come to; it may be booked when nothing is missing and nothing unclear. */
export interface Understood {
  readonly order: MailOrder;
  /** What a booking requires and nobody has told, in the order in which people ask for it. */
  readonly missing: readonly Place[];
  /** It stands here in place of `missing`, until a later message tells it anew. */
  readonly unclear: readonly Unclear[];
  /** What this message told or corrected. */
  readonly told: readonly OrderField[];
  /** Of this message. */
  readonly language: Language;
}

/** What one message says of a field, all its places together. */
interface Said {
  readonly place: Place;
  readonly reading: Reading<FieldValue>;
  readonly read: string;
}

/** What people answer without a label, when they were asked for one thing and it is known by its form. */
const ANSWERS: Partial<Readonly<Record<OrderField, string>>> = {
  'shipper.phone': '发货人电话',
  'shipper.address.districtCode': '提货地址',
  'consignee.phone': '收货人电话',
  'consignee.address.districtCode': '收货地址',
  'goods.pieces': '件数',
  'goods.weightKg': '重量',
  'goods.volumeM3': '体积',
  freightTerms: '付费方式',
  'receipt.kind': '回单',
};

/**
 * What a message tells of an order (A2), after what earlier ones told of it: the later word counts.
 * @param text the new part of the message, without quoted history and signature
 * @param country whose telephone numbers those are that do not say so
 */
export function readOrder(
  text: string,
  country: Country,
  before: Pick<Understood, 'order' | 'unclear'> = { order: {}, unclear: [] },
): Understood {
  const seen = withoutInvisible(text);
  const labelled = tellingsIn(seen, country, before.order);
  const tellings = labelled.length > 0 ? labelled : answersIn(seen, country, before);
  const isNewList = tellings.some(({ field, goods = 1 }) => field === 'goods.description' && goods > 1);
  const start = withoutStale(isNewList ? { ...before.order, goods: [] } : before.order, tellings);
  const places = Map.groupBy(tellings, keyOf);
  const said = [...places.values()].flatMap((all) => saidOf(all, start));
  const order = withDerived(
    said.reduce(
      (into, { place, reading }) => ('value' in reading ? withField(into, place, reading.value) : into),
      start,
    ),
  );
  const unclear = [
    ...before.unclear.filter((one) => !places.has(keyOf(one)) && !(isNewList && one.field.startsWith('goods.'))),
    ...said.flatMap(({ place, read, reading }) => ('value' in reading ? [] : [{ ...place, read, ...reading }])),
  ];
  const asked = new Set(unclear.map(keyOf));
  return {
    order,
    missing: missingFields(order).filter((place) => !asked.has(keyOf(place))),
    unclear: (order.goods ?? []).length > 1 ? unclear : unclear.map(({ goods: _, ...one }) => one),
    told: [...new Set(said.map(({ place }) => place.field))],
    language: languageOf(seen),
  };
}

function keyOf({ field, goods = 1 }: Place): string {
  return `${field} ${goods}`;
}

/** What stands in several places has to be the same in each. */
function saidOf(all: readonly Telling[], order: MailOrder): Said[] {
  const own = all.filter(({ isNobodys }) => !isNobodys);
  const counted = own.length > 0 ? own : all;
  const [first] = counted;
  if (!first || (own.length === 0 && fieldOf(order, first) !== undefined)) return [];
  const { field, goods, reading } = first;
  const place = { field, ...(goods !== undefined && { goods }) };
  const reads = [...new Set(counted.map(({ read }) => read))];
  const isOne = counted.every((each) => JSON.stringify(each.reading) === JSON.stringify(reading));
  return [{ place, read: reads.join(' / '), reading: isOne ? reading : { choices: reads } }];
}

function answersIn(
  text: string,
  country: Country,
  { order, unclear }: Pick<Understood, 'order' | 'unclear'>,
): Telling[] {
  const open = new Map([...missingFields(order), ...unclear].map((place) => [keyOf(place), place]));
  const [place] = [...open.values()];
  const label = place && open.size === 1 ? ANSWERS[place.field] : undefined;
  if (!place || label === undefined || /\n/.test(text.trim())) return [];
  const { field, goods } = place;
  return tellingsIn(`${label}：${text.trim()}`, country, order).flatMap((one) =>
    'value' in one.reading ? [{ ...one, ...(one.field === field && goods !== undefined && { goods }) }] : [],
  );
}

/** What another name, or another place, makes untrue: a person's contact, and the street elsewhere. */
function withoutStale(order: MailOrder, tellings: readonly Telling[]): MailOrder {
  const told = new Set(tellings.map(({ field }) => field));
  return (['shipper', 'consignee'] as const).reduce((left, side) => {
    const { name, contactName, address } = order[side] ?? {};
    const isOwn = told.has(`${side}.name`) && contactName === name;
    const isElsewhere =
      told.has(`${side}.address.districtCode`) &&
      !told.has(`${side}.address.line`) &&
      address?.districtCode !== undefined;
    const withoutContact = isOwn ? withField(left, { field: `${side}.contactName` }, undefined) : left;
    return isElsewhere ? withField(withoutContact, { field: `${side}.address.line` }, undefined) : withoutContact;
  }, order);
}

/** A person is their own contact; a company is one by its name; what needs no receipt has no copies of it. */
function withDerived(order: MailOrder): MailOrder {
  const { shipper, consignee, receipt } = order;
  return {
    ...order,
    ...(shipper && { shipper: withContact(shipper) }),
    ...(consignee && {
      consignee: {
        ...withContact(consignee),
        ...(consignee.name !== undefined && { kind: isOrganisation(consignee.name) ? 'company' : 'person' }),
      },
    }),
    ...(receipt?.kind === 'none' && { receipt: { kind: 'none' } }),
  };
}

function withContact<Party extends MailParty>(party: Party): Party {
  const { name, contactName } = party;
  return contactName === undefined && name !== undefined && !isOrganisation(name)
    ? { ...party, contactName: name }
    : party;
}
