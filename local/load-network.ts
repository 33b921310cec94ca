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
  const { put } = apiClient(api_url, operations_key);
  // The calendars first: the branches name them, and all else names the branches.
  await pMap(
    Object.entries(SAMPLE_CALENDARS),
    ([code, body]) => put('/calendars/{code}', { params: { path: { code } }, body }),
    AT_ONCE,
  );
  await pMap(
    Object.entries(SAMPLE_BRANCHES),
    ([code, body]) => put('/branches/{code}', { params: { path: { code } }, body }),
    AT_ONCE,
  );
  await pMap(
    SAMPLE_AREAS,
    ([district_code, body]) => put('/service_areas/{district_code}', { params: { path: { district_code } }, body }),
    AT_ONCE,
  );
  await pMap(
    SAMPLE_ROUTES,
    ([way, body]) => {
      const [origin = '', destination = ''] = way.split('/');
      return put('/routes/{origin}/{destination}', { params: { path: { origin, destination } }, body });
    },
    AT_ONCE,
  );
  await pMap(
    SAMPLE_TARIFFS,
    ([way, body]) => {
      const [origin_branch = '', destination_branch = ''] = way.split('/');
      const path = { origin_branch, destination_branch };
      return put('/tariffs/{origin_branch}/{destination_branch}', { params: { path }, body });
    },
    AT_ONCE,
  );
}
