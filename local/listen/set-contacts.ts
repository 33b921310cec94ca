import pMap from 'p-map';
import { apiClient } from '../api-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { contactsHere } from './contacts-here.ts';

/** Has every role at the sample branches and the company told at a receiver, over the API, as operations. @param url the receiver's */
export async function setContacts(
  { api_url, operations_key }: Pick<CloudFile, 'api_url' | 'operations_key'>,
  url: string,
): Promise<void> {
  const operations = apiClient(api_url, operations_key);
  await pMap(
    contactsHere(url, Object.keys(SAMPLE_BRANCHES)),
    ({ place, role, body }) => operations.put(`/v1/contacts/${place}/${role}`, body),
    { concurrency: 4 },
  );
}
