import { PlainError } from './cloud/plain-error.ts';
import { SAMPLE_AREAS, SAMPLE_BRANCHES } from './sample-network.ts';
import type { CloudFile } from './cloud/cloud-file.ts';

const AT_ONCE = 4;

/** Puts the sample branches and their service areas in place over the API, as operations. */
export async function loadNetwork({ api_url, operations_key }: Pick<CloudFile, 'api_url' | 'operations_key'>): Promise<void> {
  const put = async (path: string, content: object): Promise<void> => {
    const answer = await fetch(`${api_url}/v1/${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${operations_key}`, 'content-type': 'application/json' },
      body: JSON.stringify(content),
    });
    if (!answer.ok) throw new PlainError(`The API refused ${path} of the sample network: ${answer.status} ${await answer.text()}`);
  };

  // The branches first: an area names its branch.
  await Promise.all(Object.entries(SAMPLE_BRANCHES).map(([code, branch]) => put(`branches/${code}`, branch)));
  const areas = SAMPLE_AREAS.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const [code, area] of areas) await put(`service_areas/${code}`, area);
  }));
}
