import pMap from 'p-map';
import * as z from 'zod';
import { Refused, type ApiClient } from '../api-client.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { contactsHere, type ContactsHere } from './contacts-here.ts';

const Contacts = z.object({ people: z.array(z.unknown()) });

/** Whether anybody is told already at the sample branches or the company: whoever is must not be lost. */
export async function areContactsSet(operations: Pick<ApiClient, 'get'>): Promise<boolean> {
  const all = contactsHere('http://127.0.0.1', Object.keys(SAMPLE_BRANCHES));
  const people = await pMap(all, (contacts) => peopleAt(operations, contacts), { concurrency: 4 });
  return people.some((number) => number > 0);
}

async function peopleAt(operations: Pick<ApiClient, 'get'>, { place, role }: ContactsHere): Promise<number> {
  try {
    return (await operations.get(`/v1/contacts/${place}/${role}`, Contacts)).people.length;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return 0;
    throw error;
  }
}
