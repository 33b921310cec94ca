import { COMPANY, type ToldRole } from '../../domain/contacts/told-roles.ts';
import { readContacts, type Contacts } from '../adapters/contact-store.ts';
import { companyTimeZone } from '../adapters/environment.ts';
import { readBranch } from '../adapters/network-store.ts';

/** Whom a role at a place comes to. */
export interface Addressees {
  readonly role: ToldRole;
  /** Where the contacts stand: at the branch, or at the company. */
  readonly place: string;
  /** The IANA zone of the place, by which their hours are read. */
  readonly timeZone: string;
  /** Undefined where the role has nobody. */
  readonly contacts: Contacts | undefined;
}

/** Who is told for a role at a branch: its own people, or where it has none the company's. */
export async function addresseesOf(place: string, role: ToldRole): Promise<Addressees> {
  for (const at of new Set([place, COMPANY])) {
    const contacts = await readContacts(at, role);
    if (contacts && contacts.people.length > 0) return { role, place: at, timeZone: await zoneOf(at), contacts };
  }
  return { role, place, timeZone: await zoneOf(place), contacts: undefined };
}

/** The IANA zone of a branch; of the company, and of a branch that there is no more, the company's. */
export async function zoneOf(place: string): Promise<string> {
  const branch = place === COMPANY ? undefined : await readBranch(place);
  return branch?.timeZone ?? companyTimeZone();
}
