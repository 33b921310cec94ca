import { plain } from '../text/plain.ts';
import { CHINA, CITIES, citiesOf, DISTRICTS, districtsOf, fullName, type Division } from './divisions.ts';

/** What an address says of where it is. */
export type DistrictFound =
  /** `rest` is what follows the district in the address, as it was written. */
  | { readonly code: string; readonly rest: string }
  /** It may be any of these, by their full names; none that is known, where there are none. */
  | { readonly choices: readonly string[] };

/** A division that the text names at some place, or nothing yet, and where the name ends. */
interface Named {
  readonly division: Division | undefined;
  readonly end: number;
}
type NamedDivision = Named & { readonly division: Division };
/** Whether its city or province is named before it. */
type NamedDistrict = NamedDivision & { readonly isPlaced: boolean };

const BETWEEN = /[\s,，、.。·>/|()-]*/y;
/** A district's name may begin here. */
const START = /(?:^|[\s,，、.。:>/|()-]|中国|\d)(?=\p{Script=Han})/gu;
/** An address line of a booking has so many characters at the most. */
const LONGEST = 300;
/** As many as a person is asked to choose from. */
const MOST_CHOICES = 8;

/**
 * The district that an address names (GB/T 2260): province and city may be left out or shortened, where one district only can be meant.
 * The district's own short name counts after its city's and where the word ends, for 西湖 also begins 西湖大道.
 */
export function findDistrict(address: string): DistrictFound {
  const text = plain(address.slice(0, LONGEST));
  const areas: NamedDivision[] = [];
  for (const { index, 0: before } of text.matchAll(START)) {
    const here = areasAt(text, index + before.length);
    const found = districtsIn(here, text).filter((one) => isWhole(one, text));
    // What follows the name of a city in which it does not lie is no district of the address.
    if (found.length > 0) return oneOf(found.filter(liesIn(areas)), text, address);
    areas.push(...here.filter(isNamed));
  }
  return { choices: choicesOf(districtsIn(areas, text)) };
}

/** The city, the province and nothing, each where it is named at this place: the most specific first. */
function areasAt(text: string, start: number): Named[] {
  const none: Named = { division: undefined, end: start };
  const provinces = named(CHINA, text, start);
  const twice = provinces.flatMap(({ division, end }) => named([division], text, end));
  const cities = [none, ...provinces].flatMap(({ division, end }) =>
    named(division ? citiesOf(division) : CITIES, text, end),
  );
  return [...cities, ...twice, ...provinces, none];
}

/** Districts that are named where the name of their city or province ends: those of which most is named. */
function districtsIn(areas: readonly Named[], text: string): NamedDistrict[] {
  const found = areas.flatMap(({ division, end }) =>
    named(division ? districtsOf(division) : DISTRICTS, text, end).map((one) => ({
      ...one,
      isPlaced: division !== undefined,
    })),
  );
  const farthest = Math.max(...found.map(({ end }) => end));
  const codes = new Map(found.filter(({ end }) => end === farthest).map((one) => [one.division.code, one]));
  return [...codes.values()];
}

function oneOf(found: readonly NamedDivision[], text: string, address: string): DistrictFound {
  const elsewhere = found.filter(({ division: { within } }) => within && text.includes(within.name));
  const [first, ...others] = elsewhere.length > 0 ? elsewhere : found;
  if (!first || others.length > 0) return { choices: choicesOf(found) };
  return { code: first.division.code, rest: address.slice(after(text, first.end)) };
}

/** Those of the longest name that stands at this place, after blanks and punctuation. */
function named(divisions: readonly Division[], text: string, from: number): NamedDivision[] {
  const start = after(text, from);
  const found = divisions.flatMap((division) => {
    const name = [division.name, division.short].find((each) => text.startsWith(each, start));
    return name === undefined ? [] : [{ division, end: start + name.length }];
  });
  const farthest = Math.max(...found.map(({ end }) => end));
  return found.filter(({ end }) => end === farthest);
}

/** Named in full, or shortly where the word ends: what is no city needs the name of one before it then. */
function isWhole({ division: { name }, end, isPlaced }: NamedDistrict, text: string): boolean {
  return (
    text.endsWith(name, end) || ((isPlaced || name.endsWith('市')) && (after(text, end) > end || end === text.length))
  );
}

function isNamed(one: Named): one is NamedDivision {
  return one.division !== undefined;
}

function liesIn(areas: readonly NamedDivision[]) {
  const lies = (district: Division, area: Division): boolean =>
    district === area || (district.within !== undefined && lies(district.within, area));
  return ({ division }: NamedDivision) => areas.length === 0 || areas.some((area) => lies(division, area.division));
}

function choicesOf(found: readonly NamedDivision[]): string[] {
  return found.map(({ division }) => fullName(division)).slice(0, MOST_CHOICES);
}

function after(text: string, end: number): number {
  BETWEEN.lastIndex = end;
  return end + (BETWEEN.exec(text)?.[0].length ?? 0);
}
