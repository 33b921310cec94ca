import * as z from 'zod';
import { apiClient } from '../api-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { EVENTS_PATH } from './take-events.ts';

type Cloud = Pick<CloudFile, 'api_url' | 'partner_key'>;

const ENDPOINTS = '/v1/webhook_endpoints';
const Endpoint = z.object({ id: z.string(), url: z.string() });
const Made = z.object({ ...Endpoint.shape, secret: z.string() });
const List = z.object({ webhook_endpoints: z.array(Endpoint) });

/** A webhook endpoint that leads to this machine. */
export interface Hearing extends z.output<typeof Made> {
  /** Has nothing sent here any more. */
  stop(): Promise<void>;
}

/** Has all events of the sample partner sent to a receiver, over the API. One that was left there before is taken away. @param url the receiver's */
export async function hearEvents({ api_url, partner_key }: Cloud, url: string): Promise<Hearing> {
  const partner = apiClient(api_url, partner_key);
  const address = url + EVENTS_PATH;
  const { webhook_endpoints: before } = await partner.get(`${ENDPOINTS}?limit=100`, List);
  for (const { id } of before.filter((endpoint) => endpoint.url === address))
    await partner.delete(`${ENDPOINTS}/${id}`);
  const made = await partner.post(ENDPOINTS, { url: address, events: ['*'], description: 'npm run listen' }, Made);
  return { ...made, stop: () => partner.delete(`${ENDPOINTS}/${made.id}`) };
}
