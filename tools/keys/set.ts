import { changeKey, readKey, type ApiKey, type KeyChanges } from '../../functions/adapters/api-keys.ts';
import { keyIdIn, type Asked } from './asked.ts';
import { addressesIn, expiryIn, rateIn, scopesIn } from './terms.ts';

/** Changes what is named of a key. */
export async function set({ args, options, now }: Asked): Promise<void> {
  const keyId = keyIdIn(args);
  const key = await readKey(keyId);
  if (!key) throw new Error(`there is no key ${keyId}`);
  if (Object.keys(options).length === 0)
    throw new Error('say what to change: --scopes, --expires, --addresses, --rate or --note');
  if (!(await changeKey(keyId, changesIn(options, key, now)))) throw new Error(`the key ${keyId} is revoked`);
  console.log(`changed ${keyId}: it holds within a minute`);
}

function changesIn(
  { scopes, expires, addresses, rate, note }: Asked['options'],
  { kind }: ApiKey,
  now: Asked['now'],
): KeyChanges {
  return {
    ...(scopes !== undefined && { scopes: scopesIn(scopes, kind) }),
    ...(expires !== undefined && {
      expiresAt: expires === 'never' ? undefined : expiryIn(expires, now),
      // Whoever says how long a key lasts means one that was rotated, too.
      overlapEndsAt: undefined,
    }),
    ...(addresses !== undefined && { addresses: addresses === 'any' ? undefined : addressesIn(addresses) }),
    ...(rate !== undefined && { requestsPerMinute: rate === 'default' ? undefined : rateIn(rate) }),
    ...(note !== undefined && { note: note === '' ? undefined : note }),
  };
}
