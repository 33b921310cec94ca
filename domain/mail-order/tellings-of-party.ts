import { DISTRICTS } from '../district/divisions.ts';
import { findDistrict, type DistrictFound } from '../district/find-district.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { telephoneNumber, type Country } from '../text/telephone-number.ts';
import type { MailParty } from './mail-order.ts';
import { addressOf, partyOf, type PartyRead } from './party-of.ts';
import { NOT_UNDERSTOOD, telling, type Reading, type Telling } from './telling.ts';

/** What is labelled as of one party; `all` is a name with whatever else. */
export interface PartyLabelled {
  readonly what: 'all' | 'name' | 'contact' | 'phone' | 'address' | 'district' | 'destination';
  readonly value: string;
}

const LONGEST = { name: 120, contactName: 80, line: 300 };
const CODE = /^[1-9]\d{5}$/;

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
    ...telling(`${of}.name`, read, textOf(name, LONGEST.name)),
    ...telling(`${of}.contactName`, read, textOf(contact, LONGEST.contactName)),
  ];
}

function textOf(text: string | undefined, longest: number): Reading<string> | undefined {
  if (text === undefined || text === '') return undefined;
  return Array.from(text).length <= longest ? { value: text } : NOT_UNDERSTOOD;
}

function phoneOf(text: string, country: Country): Reading<string> | undefined {
  if (!/\d/.test(text.normalize('NFKC'))) return undefined;
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
        'code' in found && found.rest === '' ? undefined : lineOf(line, addresses.length > 0),
      ),
    ];
  });
  const alone = districts.flatMap((district) => {
    const code = CODE.test(district) ? DISTRICTS.find((each) => each.code === district)?.code : undefined;
    const found: DistrictFound = code === undefined ? findDistrict(district) : { code, rest: '' };
    return districtTelling(of, district, found, {});
  });
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
  const alone = findDistrict(line);
  const beside = around.map((each) => findDistrict(`${each} ${line}`));
  if (!('code' in alone)) return beside.find((found) => 'code' in found) ?? alone;
  const other = around.find((_, at) => codeOf(beside[at]) !== alone.code);
  return other === undefined ? alone : { choices: [other, line] };
}

function codeOf(found: DistrictFound | undefined): string | undefined {
  return found && 'code' in found ? found.code : undefined;
}
