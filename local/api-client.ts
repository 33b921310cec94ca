import { createClient, type HuidanClient } from '../client/src/index.ts';

/** The API of a cloud on this machine. @param apiUrl what `/v1` follows */
export function apiClient(apiUrl: string, apiKey: string): HuidanClient {
  return createClient({ baseUrl: `${apiUrl}/v1`, apiKey });
}
