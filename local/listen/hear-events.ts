import type { components } from '../../client/src/index.ts';
import { apiClient } from '../api-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { EVENTS_PATH } from './take-events.ts';

type Cloud = Pick<CloudFile, 'api_url' | 'partner_key'>;

/** A webhook endpoint that leads to this machine. */
export interface Hearing extends Pick<components['schemas']['WebhookEndpointWithSecret'], 'id' | 'url' | 'secret'> {
  /** Has nothing sent here any more. */
  stop(): Promise<void>;
}

/** Has all events of the sample partner sent to a receiver, over the API. One that was left there before is taken away. @param url the receiver's */
export async function hearEvents({ api_url, partner_key }: Cloud, url: string): Promise<Hearing> {
  const partner = apiClient(api_url, partner_key);
  const remove = async (id: string) => {
    await partner.delete('/webhook_endpoints/{id}', { params: { path: { id } } });
  };
  const address = url + EVENTS_PATH;
  const before = await Array.fromAsync(partner.paginate('/webhook_endpoints'));
  for (const { id } of before.filter((endpoint) => endpoint.url === address)) await remove(id);
  const body = { url: address, events: ['*'], description: 'npm run listen' } as const;
  const made = await partner.post('/webhook_endpoints', { body });
  return { ...made, stop: () => remove(made.id) };
}
