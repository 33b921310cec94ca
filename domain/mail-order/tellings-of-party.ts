import { DISTRICTS } from '../district/divisions.ts';
import { findDistrict, type DistrictFound } from '../district/find-district.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { telephoneNumber, type Country } from '../text/telephone-number.ts';
import type { MailParty } from './mail-order.ts';
import { addressOf, partyOf, type PartyRead } from './party-of.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { NOT_UNDERSTOOD, telling, type Reading, type Telling } from './telling.ts';

/** What is labelled as of one party; `all` is a name with whatever else. */
export interface PartyLabelled {
  readonly what: 'all' | 'name' | 'contact' | 'phone' | 'address' | 'district' | 'destination';
  readonly value: string;
}

const LONGEST = { name: 120, contactName: 80, line: 300 };
const CODE = /^[(（]?([1-9]\d{5})[)）]?(?:$|[\s,，、;；:：]+)/;

/** What labelled values tell of a shipper or consignee. @param before what is known of it */
export function tellingsOfParty(
  of: 'shipper' | 'consignee',
  labelled: readonly PartyLabelled[],
  before: MailParty,
  country: Country,
): Telling[] {
  const read = labelled.filter(({ value }) => value !== '').map((one) => ({ ...one, party: partyIn(one, country) }));
  const valuesOf = (...whats: PartyLabelled['what'][]) =>
    read.flatMap(({ what, value }) => (whats.includes(what) ? [onOneLine(value)] : []));
  const addresses = read.flatMap(({ party: { address } }) => (address === undefined ? [] : [onOneLine(address)]));
  return [
    ...read.flatMap(({ what, value, party }) => [
      ...(what === 'phone' && party.phone === undefined
        ? telling(`${of}.phone`, value, phoneOf(value, country))
        : telling(`${of}.phone`, value, party.phone === undefined ? undefined : { value: party.phone })),
      ...names(of, what, value, party),
    ]),
    ...tellingsOfAddress(of, addresses, valuesOf('destination'), valuesOf('district'), before),
  ];
}

function partyIn({ what, value }: PartyLabelled, country: Country): PartyRead {
  const none: PartyRead = { organisations: [], names: [] };
  if (what === 'all' || what === 'contact' || what === 'phone') return partyOf(value, country);
  if (what === 'address') return addressOf(value, country);
  return what === 'name' ? { ...none, names: [onOneLine(value)] } : none;
}

function names(of: 'shipper' | 'consignee', what: PartyLabelled['what'], read: string, party: PartyRead): Telling[] {
  const { organisations } = party;
  const [first, second, ...others] = party.names;
  const [name, contact] =
    what === 'name'
      ? [first]
      : what === 'all' && organisations.length === 0
        ? [first, second]
        : [organisations[0], first];
  const isTooMany = others.length > 0 || organisations.length > 1 || (second !== undefined && second !== contact);
  if (isTooMany)
    return telling(contact === undefined ? `${of}.name` : `${of}.contactName`, read, { choices: party.names });
  return [
    ...telling(`${of}.name`, read, nameOf(name, LONGEST.name)),
    ...telling(`${of}.contactName`, read, nameOf(contact, LONGEST.contactName)),
  ];
}

/** 李四/王五 are two. */
function nameOf(text: string | undefined, longest: number): Reading<string> | undefined {
  const names = text?.split(/(?<=\p{Script=Han}) ?[/／、] ?(?=\p{Script=Han})|或者?/u) ?? [];
  return names.length > 1 && names.every((name) => name !== '') ? { choices: names } : textOf(text, longest);
}

function textOf(text: string | undefined, longest: number): Reading<string> | undefined {
  if (text === undefined || text === '') return undefined;
  if (isPlaceholder(text) || Array.from(text).length > longest) return NOT_UNDERSTOOD;
  return { value: text };
}

function phoneOf(text: string, country: Country): Reading<string> | undefined {
  if (!/\d/.test(text.normalize('NFKC'))) return text === '' ? undefined : NOT_UNDERSTOOD;
  const number = telephoneNumber(text, country);
  return number ? { value: number.given } : NOT_UNDERSTOOD;
}

/** An address says where it is, or a destination or district that is told beside it does. */
function tellingsOfAddress(
  of: 'shipper' | 'consignee',
  addresses: readonly string[],
  destinations: readonly string[],
  districts: readonly string[],
  before: MailParty,
): Telling[] {
  const around = [...districts, ...destinations];
  const lines = addresses.length > 0 ? addresses : destinations;
  const told = lines.flatMap((line) => {
    const found = placeOf(
      line,
      around.filter((each) => each !== line),
    );
    return [
      ...districtTelling(of, line, found, before),
      ...telling(
        `${of}.address.line`,
        line,
        'code' in found && found.rest === '' ? undefined : lineOf(withoutCode(line), addresses.length > 0),
      ),
    ];
  });
  const alone = districts.flatMap((district) => districtTelling(of, district, districtIn(district), {}));
  return alone.some(({ reading }) => 'value' in reading)
    ? [...told.filter(({ field, reading }) => !field.endsWith('districtCode') || 'value' in reading), ...alone]
    : [...told, ...(told.some(({ field }) => field.endsWith('districtCode')) ? [] : alone)];
}

/** A destination is a line of an address only where it says more than the place. */
function lineOf(line: string, isAddress: boolean): Reading<string> | undefined {
  return isAddress || 'code' in findDistrict(line) ? textOf(line, LONGEST.line) : undefined;
}

function districtTelling(
  of: 'shipper' | 'consignee',
  read: string,
  found: DistrictFound,
  before: MailParty,
): Telling[] {
  const field = `${of}.address.districtCode` as const;
  if ('code' in found) return telling(field, read, { value: found.code });
  // The street that was asked for needs no district once that is known.
  const { address } = before;
  const isAskedFor = address?.districtCode !== undefined && address.line === undefined;
  return isAskedFor && found.choices.length === 0 ? [] : telling(field, read, found);
}

/** Where a line is, by itself or with what is told beside it; those must not say otherwise. */
function placeOf(line: string, around: readonly string[]): DistrictFound {
  const alone = districtIn(line);
  const beside = around.map((each) => districtIn(`${each} ${line}`));
  if (!('code' in alone)) return beside.find((found) => 'code' in found) ?? alone;
  const other = around.find((_, at) => codeOf(beside[at]) !== alone.code);
  return other === undefined ? alone : { choices: [other, line] };
}

/** By its code at the beginning, which must not say otherwise than the names behind it; or by its names. */
function districtIn(text: string): DistrictFound {
  const [written = '', code] = CODE.exec(text.normalize('NFKC')) ?? [];
  if (!DISTRICTS.some((each) => each.code === code) || code === undefined) return findDistrict(text);
  const rest = text.slice(written.length);
  const named = findDistrict(rest);
  return 'code' in named && named.code !== code ? { choices: [code, rest] } : { code, rest };
}

/** A line without the code that it begins with. */
function withoutCode(line: string): string {
  const found = districtIn(line);
  return 'code' in found && line.endsWith(found.rest) && line.startsWith(found.code) ? found.rest : line;
}

function codeOf(found: DistrictFound | undefined): string | undefined {
  return found && 'code' in found ? found.code : undefined;
}
