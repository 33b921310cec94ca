import { WEEKDAYS } from '../../domain/calendar/calendar.ts';
import { CHANNELS } from '../../domain/contacts/channels.ts';
import { HIDDEN } from '../../domain/contacts/hidden.ts';
import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import type { GivenChannel, GivenPerson } from '../../functions/api/contacts/given-people.ts';
import { keptChannels } from '../../functions/api/contacts/kept-channels.ts';
import { whyNotAddress } from '../../functions/api/contacts/why-not-address.ts';
import { hours, text } from './cells.ts';
import type { InPlace, Row, Wrong } from './row.ts';

/** The sheet of contacts has a line for each channel of a person, in the order in which they are tried. */
export const CONTACT_COLUMNS = {
  place: text,
  role: text,
  acknowledge_within: text,
  name: text,
  language: text,
  ...Object.fromEntries(WEEKDAYS.map((day) => [`hours.${day}`, hours])),
  kind: text,
  address: text,
  secret: text,
};

/** The contacts of each place and role, from the lines that name them. What is said of a person is said in their first line. */
export function gatheredContacts(lines: readonly Row[]): Row[] {
  const groups = Map.groupBy(lines, ({ place, role }) => JSON.stringify([place, role]));
  return [...groups.values()].map((group) => {
    const [first = {}] = group;
    const people = [...Map.groupBy(group, ({ name }) => name).values()].map(peopleIn).flat();
    return { ...only(first, 'place', 'role', 'acknowledge_within'), people };
  });
}

/** One person; nobody of a line that names none: a role with nobody. */
function peopleIn(lines: readonly Row[]): Row[] {
  const [first = {}] = lines;
  const channels = lines.map((line) => only(line, 'kind', 'address', 'secret'));
  const person = only(first, 'name', 'language', 'hours');
  return Object.keys(person).length === 0 ? [] : [{ ...person, channels }];
}

/** The lines of the contacts of a place and role. */
export function spreadContacts({ people, ...row }: Row): Row[] {
  const lines = (people as readonly Row[]).flatMap(({ channels, ...person }) =>
    (channels as readonly Row[]).map((channel) => ({ ...row, ...person, ...channel })),
  );
  return lines.length > 0 ? lines : [row];
}

/** The addresses to which nothing may be sent, and what is written as it is shown and is in place nowhere there, by field. */
export async function wrongContacts({ place, role, people }: Row, inPlace: InPlace): Promise<Wrong> {
  const given = (Array.isArray(people) ? people : []) as readonly GivenPerson[];
  const before = (await inPlace.contacts(String(place), role as ToldRole))?.people ?? [];
  const kept = keptChannels(
    given.filter(({ channels }) => Array.isArray(channels)),
    before,
  );
  const found = given.flatMap(({ channels }, person) =>
    (Array.isArray(channels) ? (channels as readonly GivenChannel[]) : []).flatMap((channel, at) => {
      const message = isReadable(channel) ? (whyNotAddress(channel) ?? stranger(channel, kept)) : undefined;
      return message === undefined ? [] : [[`people[${person}].channels[${at}].address`, message] as const];
    }),
  );
  return Object.fromEntries(found);
}

function stranger(channel: GivenChannel, kept: ReturnType<typeof keptChannels>): string | undefined {
  const hidden = channel.address.includes(HIDDEN) || channel.secret === HIDDEN;
  return hidden && !kept.has(channel)
    ? 'is as it is shown, and is not in place here: give the address itself'
    : undefined;
}

/** Of what is no channel or no URL, the schema tells. */
function isReadable({ kind, address }: GivenChannel): boolean {
  return (
    typeof address === 'string' &&
    kind in CHANNELS &&
    (address.includes(HIDDEN) || CHANNELS[kind].address !== 'url' || URL.canParse(address))
  );
}

function only(row: Row, ...fields: readonly string[]): Row {
  return Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])));
}
