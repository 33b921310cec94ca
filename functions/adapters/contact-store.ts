import type { WorkingTimes } from '../../domain/calendar/calendar.ts';
import type { ChannelKind } from '../../domain/contacts/channels.ts';
import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import type { Destination } from './channels/message.ts';
import { open, type Whose } from './sealed.ts';
import { getItem, NEW, writeTogether, type Item, type Key } from './table.ts';

/** A way to reach somebody. What it is reached by is encrypted. */
export interface StoredChannel {
  readonly kind: ChannelKind;
  /** The address as it may be shown. */
  readonly shown: string;
  /** The address encrypted, in base64. */
  readonly sealed: string;
  /** What goes with it encrypted, in base64. */
  readonly sealedSecret?: string | undefined;
  /** Stands for kind and address: the same wherever they stand. */
  readonly hash: string;
}

export interface StoredPerson {
  /** The hash of the first channel: of two roles the same where they begin with the same address. */
  readonly personId: string;
  readonly name: string;
  readonly language: 'zh' | 'en';
  /** When they may be told what can wait, by the clock of the place; without them always. */
  readonly hours?: WorkingTimes['hours'] | undefined;
  /** In the order in which they are tried: 1 to 5. */
  readonly channels: readonly StoredChannel[];
}

/** Who is told for a role at a branch, or at the company. */
export interface Contacts {
  /** A branch's code, or `company`. */
  readonly place: string;
  readonly role: ToldRole;
  readonly people: readonly StoredPerson[];
  /** ISO 8601: how long it may take until one of them says that they know, before the next role is told. */
  readonly acknowledgeWithin?: string | undefined;
  /** Counts its writes, from 1. */
  readonly version: number;
}

/** What the addresses and secrets of a role at a place are sealed with. */
export const contactsSealedAs = ({ place, role }: Pick<Contacts, 'place' | 'role'>): Whose => ({ place, role });

const contactsKey = (place: string, role: ToldRole): Key => ({ pk: `CONTACTS#${place}`, sk: role });

/** Who is told; undefined where that was never set. */
export async function readContacts(place: string, role: ToldRole): Promise<Contacts | undefined> {
  const item = await getItem(contactsKey(place, role));
  return item && contactsOf(item);
}

/**
 * Puts contacts in the place of those that were read before.
 * @param before what was read; undefined where there was nothing
 * @throws Clashed with `contacts` when they were written by somebody else in between
 */
export async function writeContacts(
  contacts: Omit<Contacts, 'version'>,
  before: Contacts | undefined,
): Promise<Contacts> {
  const written = { ...contacts, version: (before?.version ?? 0) + 1 };
  await writeTogether([
    {
      item: { ...written, ...contactsKey(written.place, written.role) },
      clash: 'contacts',
      ...(before ? { condition: 'version = :before', values: { ':before': before.version } } : { condition: NEW }),
    },
  ]);
  return written;
}

/** Where messages by this channel of theirs go, for whoever may decrypt it. */
export async function unseal(
  contacts: Pick<Contacts, 'place' | 'role'>,
  { sealed, sealedSecret }: StoredChannel,
): Promise<Destination> {
  const whose = contactsSealedAs(contacts);
  const [address, secret] = await Promise.all([
    open(sealed, whose),
    sealedSecret === undefined ? undefined : open(sealedSecret, whose),
  ]);
  return { address, ...(secret !== undefined && { secret }) };
}

function contactsOf({ pk, sk, ...contacts }: Item): Contacts {
  return contacts as unknown as Contacts;
}
