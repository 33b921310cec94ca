import { endOf, listKeys, stateOf, type ApiKey } from '../../functions/adapters/api-keys.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Asked } from './asked.ts';

/** Prints all keys, a line each. */
export async function list({ now }: Asked): Promise<void> {
  for (const key of await listKeys()) console.log(line(key, now));
}

function line(key: ApiKey, now: Instant): string {
  const { keyId, kind, id, createdAt, revokedAt, lastUsedAt, addresses, requestsPerMinute, scopes, note } = key;
  return [
    keyId,
    stateOf(key, now),
    kind,
    id,
    `created ${createdAt}`,
    revokedAt === undefined ? `expires ${endOf(key) ?? 'never'}` : `revoked ${revokedAt}`,
    `used ${lastUsedAt ?? 'never'}`,
    `from ${addresses?.join(',') ?? 'anywhere'}`,
    ...(requestsPerMinute === undefined ? [] : [`${requestsPerMinute} requests a minute`]),
    scopes.join(','),
    ...(note === undefined ? [] : [JSON.stringify(note)]),
  ].join('  ');
}
