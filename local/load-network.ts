import pMap from 'p-map';
import { apiClient } from './api-client.ts';
import type { CloudFile } from './cloud/cloud-file.ts';
import { SAMPLE_AREAS, SAMPLE_BRANCHES, SAMPLE_CALENDARS, SAMPLE_ROUTES, SAMPLE_TARIFFS } from './sample-network.ts';

const AT_ONCE = { concurrency: 4 };

/** Puts the sample branches, their calendar, their service areas, and the routes and tariffs between them in place over the API, as operations. */
export async function loadNetwork({
  api_url,
  operations_key,
}: Pick<CloudFile, 'api_url' | 'operations_key'>): Promise<void> {
  const operations = apiClient(api_url, operations_key);
  const put =
    (path: string) =>
    ([code, content]: readonly [string, object]) =>
      operations.put(`/v1/${path}/${code}`, content);
  // The calendars first: the branches name them, and all else names the branches.
  await pMap(Object.entries(SAMPLE_CALENDARS), put('calendars'), AT_ONCE);
  await pMap(Object.entries(SAMPLE_BRANCHES), put('branches'), AT_ONCE);
  await pMap(SAMPLE_AREAS, put('service_areas'), AT_ONCE);
  await pMap(SAMPLE_ROUTES, put('routes'), AT_ONCE);
  await pMap(SAMPLE_TARIFFS, put('tariffs'), AT_ONCE);
}
