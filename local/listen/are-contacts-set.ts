import pMap from 'p-map';
import { ApiProblem, type HuidanClient } from '../../client/src/index.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { contactsHere, type ContactsHere } from './contacts-here.ts';

/** Whether anybody is told already at the sample branches or the company: whoever is must not be lost. */
export async function areContactsSet(operations: HuidanClient): Promise<boolean> {
  const all = contactsHere('http://127.0.0.1', Object.keys(SAMPLE_BRANCHES));
  const people = await pMap(all, (contacts) => peopleAt(operations, contacts), { concurrency: 4 });
  return people.some((number) => number > 0);
}

async function peopleAt(operations: HuidanClient, { place, role }: ContactsHere): Promise<number> {
  try {
    return (await operations.get('/contacts/{place}/{role}', { params: { path: { place, role } } })).people.length;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return 0;
    throw error;
  }
}
