import type { Notice } from '../../domain/notice/notice.ts';
import { readContacts, type Contacts, type StoredPerson } from '../adapters/contact-store.ts';

/** A person as the contacts of a role have them. */
export interface Contact {
  readonly contacts: Contacts;
  readonly person: StoredPerson;
}

/** Whom a notice is for, by the contacts of its place and role as they are now; undefined where their first address is no longer there. */
export async function contactNow({ place, role, person }: Notice): Promise<Contact | undefined> {
  const contacts = await readContacts(place, role);
  const found = contacts?.people.find(({ personId }) => personId === person?.personId);
  return contacts && found && { contacts, person: found };
}

/** Somebody of the same name at the same place and role, whose first address is another now. */
export async function namesakeNow({ place, role, person }: Notice): Promise<Contact | undefined> {
  const contacts = await readContacts(place, role);
  const found = contacts?.people.find(({ name }) => name === person?.name);
  return contacts && found && { contacts, person: found };
}
