import { apiClient, type ApiClient } from '../local/api-client.ts';
import { readCloudFile } from '../local/cloud/cloud-file.ts';
import { PlainError } from '../local/cloud/plain-error.ts';

/** Whose key is used on the local cloud. */
export const LOCAL_HOLDERS = ['partner', 'operations'] as const;

/** What says which API is meant. */
export const API_OPTIONS = { url: { type: 'string' }, as: { type: 'string', default: 'partner' } } as const;

export interface Api {
  readonly url: string;
  readonly client: ApiClient;
}

/**
 * The API at an address, with the key in HUIDAN_API_KEY; without an address, that of the local cloud.
 * @param url with or without the version
 * @param as whose key of the local cloud
 */
export async function apiAt({ url, as }: { readonly url?: string | undefined; readonly as: string }): Promise<Api> {
  const given = process.env['HUIDAN_API_KEY'];
  if (url !== undefined) {
    if (given === undefined) throw new PlainError('HUIDAN_API_KEY has no API key.');
    const root = url.replace(/\/(v1\/?)?$/, '');
    return { url: root, client: apiClient(root, given) };
  }
  if (!LOCAL_HOLDERS.some((holder) => holder === as))
    throw new PlainError(`--as is ${LOCAL_HOLDERS.join(' or ')}, not ${as}.`);
  const { api_url, partner_key, operations_key } = await readCloudFile();
  return { url: api_url, client: apiClient(api_url, as === 'operations' ? operations_key : partner_key) };
}
