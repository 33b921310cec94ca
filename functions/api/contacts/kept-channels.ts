import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import type { StoredChannel, StoredPerson } from '../../adapters/contact-store.ts';
import type { GivenChannel, GivenPerson } from './given-people.ts';

/**
 * Which stored channel each stands for that a request has as it is shown. Two addresses may be shown alike: it is the person's
 * of that name, and of several that of its place among those that are shown alike; where that cannot be told, it is none.
 */
export function keptChannels(
  given: readonly GivenPerson[],
  stored: readonly StoredPerson[],
): ReadonlyMap<GivenChannel, StoredChannel> {
  const hidden = given.flatMap(({ name, channels }) =>
    channels.filter(({ address }) => address.includes(HIDDEN)).map((channel) => ({ name, channel })),
  );
  const alike = Map.groupBy(hidden, ({ name, channel: { kind, address } }) => JSON.stringify([name, kind, address]));
  return new Map(
    [...alike.values()].flatMap((group) => {
      const channels = group.map(({ channel }) => channel);
      const [first] = group;
      return first ? paired(channels, shownAs(first.channel, first.name, stored)) : [];
    }),
  );
}

/** What is shown so, of the person of that name; where the name is new, of anybody. */
function shownAs({ kind, address }: GivenChannel, name: string, stored: readonly StoredPerson[]): StoredChannel[] {
  const of = (people: readonly StoredPerson[]): StoredChannel[] =>
    people.flatMap(({ channels }) => channels).filter((each) => each.kind === kind && each.shown === address);
  const own = of(stored.filter((person) => person.name === name));
  return own.length > 0 ? own : of(stored);
}

function paired(given: readonly GivenChannel[], stored: readonly StoredChannel[]): [GivenChannel, StoredChannel][] {
  const areOne = new Set(stored.map(({ hash }) => hash)).size === 1;
  return given.flatMap((channel, at): [GivenChannel, StoredChannel][] => {
    const kept = stored.length === given.length ? stored[at] : areOne ? stored[0] : undefined;
    return kept ? [[channel, kept]] : [];
  });
}
