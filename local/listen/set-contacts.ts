import pMap from 'p-map';
import { apiClient } from '../api-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { contactsHere, type ContactsHere } from './contacts-here.ts';

type Cloud = Pick<CloudFile, 'api_url' | 'operations_key'>;

/** Has every role at the sample branches and the company told at a receiver, over the API, as operations. @param url the receiver's */
export function setContacts(cloud: Cloud, url: string): Promise<void> {
  return putContacts(cloud, contactsHere(url, Object.keys(SAMPLE_BRANCHES)));
}

/** Has nobody told there any more. */
export function unsetContacts(cloud: Cloud): Promise<void> {
  const nobody = contactsHere('http://127.0.0.1', Object.keys(SAMPLE_BRANCHES)).map((contacts) => ({
    ...contacts,
    body: { people: [] },
  }));
  return putContacts(cloud, nobody);
}

async function putContacts({ api_url, operations_key }: Cloud, all: readonly ContactsHere[]): Promise<void> {
  const operations = apiClient(api_url, operations_key);
  await pMap(
    all,
    ({ place, role, body }) => operations.put('/contacts/{place}/{role}', { params: { path: { place, role } }, body }),
    {
      concurrency: 4,
    },
  );
}
