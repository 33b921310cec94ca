import { WEEKDAYS } from '../../domain/calendar/calendar.ts';
import { CHANNELS } from '../../domain/contacts/channels.ts';
import { HIDDEN } from '../../domain/contacts/hidden.ts';
import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import type { GivenChannel, GivenPerson } from '../../functions/api/contacts/given-people.ts';
import { keptChannels } from '../../functions/api/contacts/kept-channels.ts';
import { whyNotAddress } from '../../functions/api/contacts/why-not-address.ts';
import { hours, number, text } from '../cells.ts';
import type { InPlace, Row, Wrong } from './row.ts';

/** The sheet of contacts has a line for each channel of a person, in the order in which they are tried. */
export const CONTACT_COLUMNS = {
  place: text,
  role: text,
  acknowledge_within: text,
  /** Tells people of one role apart who have the same name. */
  person: number,
  name: text,
  language: text,
  ...Object.fromEntries(WEEKDAYS.map((day) => [`hours.${day}`, hours])),
  kind: text,
  address: text,
  secret: text,
};

/**
 * The contacts of each place and role, from the lines that name them. What one line of a person says, their others need not.
 * @throws Error for lines that contradict each other: which of them is meant nobody can tell
 */
export function gatheredContacts(lines: readonly Row[]): Row[] {
  const contradictions: string[] = [];
  const groups = Map.groupBy(lines, ({ place, role }) => JSON.stringify([place, role]));
  const gathered = [...groups.values()].map((group) => {
    const [first = {}] = group;
    const role = `${String(first['place'])} ${String(first['role'])}`;
    const differ = (of: string) => (field: string) => contradictions.push(`${of}: ${field} is said in different ways`);
    const people = byPerson(group.filter(isOfAPerson)).map((own) =>
      personIn(own, differ(`${role}, ${String(own[0]?.['name'])}`)),
    );
    return { ...together(group, ['place', 'role', 'acknowledge_within'], differ(role)), people };
  });
  if (contradictions.length > 0)
    throw new Error(`lines of contacts contradict each other: ${contradictions.join('; ')}`);
  return gathered;
}

/** A line that says nothing of anybody is of a role with nobody. */
function isOfAPerson({ place: _, role: __, acknowledge_within: ___, ...ofPerson }: Row): boolean {
  return Object.keys(ofPerson).length > 0;
}

/** The lines of each person: those of one number; without numbers, those of one name that follow each other. */
function byPerson(lines: readonly Row[]): Row[][] {
  const people = new Map<unknown, Row[]>();
  let last: { readonly key: unknown; readonly name: unknown } | undefined;
  for (const line of lines) {
    const { person, name = last?.name } = line;
    const key = person ?? (last?.name === name ? last?.key : undefined) ?? line;
    people.set(key, [...(people.get(key) ?? []), line]);
    last = { key, name };
  }
  return [...people.values()];
}

function personIn(lines: readonly Row[], differ: (field: string) => void): Row {
  const days = lines.map(({ hours: ofLine }) => (ofLine ?? {}) as Row);
  const ofWeek = together(days, WEEKDAYS, (day) => {
    differ(`hours.${day}`);
  });
  return {
    ...together(lines, ['name', 'language'], differ),
    ...(Object.keys(ofWeek).length > 0 && { hours: ofWeek }),
    channels: lines.map((line) => together([line], ['kind', 'address', 'secret'], differ)),
  };
}

/** What lines say together: an empty cell says nothing. */
function together(lines: readonly Row[], fields: readonly string[], differ: (field: string) => void): Row {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const said = lines.flatMap(({ [field]: value }) => (value === undefined ? [] : [value]));
      if (new Set(said.map((value) => JSON.stringify(value))).size > 1) differ(field);
      return said.length > 0 ? [[field, said[0]]] : [];
    }),
  );
}

/** The lines of the contacts of a place and role. */
export function spreadContacts({ people, ...row }: Row): Row[] {
  const lines = (people as readonly Row[]).flatMap(({ channels, ...person }, at) =>
    (channels as readonly Row[]).map((channel) => ({ ...row, person: at + 1, ...person, ...channel })),
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
