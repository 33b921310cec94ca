import pMap from 'p-map';
import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import { shownAddress } from '../../../domain/contacts/shown-address.ts';
import type { StoredChannel, StoredPerson } from '../../adapters/contact-store.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { keyedHash } from '../../adapters/keyed-hash.ts';
import { seal, type Whose } from '../../adapters/sealed.ts';
import type { GivenChannel, GivenPerson } from './given-people.ts';
import { keptChannels } from './kept-channels.ts';

/** How many people are worked on at the same time: each asks the keys for up to fifteen things. */
const AT_ONCE = 4;

/**
 * The people of a request as they are stored: what is new is encrypted, and what a request has as it is shown stays as it is.
 * @param before who is stored there
 * @throws Problem validation_failed for what is shown nowhere there
 */
export async function sealedPeople(
  people: readonly GivenPerson[],
  before: readonly StoredPerson[],
  whose: Whose,
): Promise<StoredPerson[]> {
  const shown = keptChannels(people, before);
  const errors: FieldError[] = [];
  const stored = await pMap(
    people,
    async ({ name, language, channels, hours }, person): Promise<StoredPerson> => {
      const sealed = await Promise.all(
        channels.map(async (channel, at) => {
          const hash = shown.get(channel)?.hash ?? (await hashOf(channel));
          const kept = shown.get(channel) ?? storedAs(hash, name, before);
          const wrong = stranger(channel, kept);
          errors.push(...wrong.map((error) => ({ ...error, field: fieldOf(person, at, error.field) })));
          return wrong.length > 0 ? undefined : await sealedChannel(channel, hash, kept, whose);
        }),
      );
      const known = sealed.filter((each) => each !== undefined);
      return { personId: known[0]?.hash ?? '', name, language, channels: known, ...(hours && { hours }) };
    },
    { concurrency: AT_ONCE },
  );
  if (errors.length > 0) throw invalid(errors.sort((one, other) => one.field.localeCompare(other.field)));
  return stored;
}

const fieldOf = (person: number, channel: number, member: string): string =>
  `people[${person}].channels[${channel}].${member}`;

const hashOf = ({ kind, address }: GivenChannel): Promise<string> => keyedHash('contact', `${kind} ${address}`);

/** The same address where it is stored already: with its secret, the person's of that name if several have it. */
function storedAs(hash: string, name: string, before: readonly StoredPerson[]): StoredChannel | undefined {
  const own = before.filter((person) => person.name === name);
  return [...own, ...before].flatMap(({ channels }) => channels).find((each) => each.hash === hash);
}

/** What a channel has as it is shown, and is shown nowhere. */
function stranger({ address, secret }: GivenChannel, kept: StoredChannel | undefined): FieldError[] {
  if (address.includes(HIDDEN) && !kept)
    return [{ field: 'address', message: 'stands for no one address that is stored here: give the address itself' }];
  if (secret === HIDDEN && kept?.sealedSecret === undefined)
    return [
      { field: 'secret', message: 'stands for no secret that is stored with this address: give the secret itself' },
    ];
  return [];
}

async function sealedChannel(
  { kind, address, secret }: GivenChannel,
  hash: string,
  kept: StoredChannel | undefined,
  whose: Whose,
): Promise<StoredChannel> {
  const sealedSecret = secret === HIDDEN ? kept?.sealedSecret : secret && (await seal(secret, whose));
  return {
    kind,
    shown: kept?.shown ?? shownAddress(kind, address),
    sealed: kept?.sealed ?? (await seal(address, whose)),
    ...(sealedSecret !== undefined && { sealedSecret }),
    hash,
  };
}
