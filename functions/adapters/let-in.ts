import { timingSafeEqual } from 'node:crypto';
import { earlier, type Instant } from '../../domain/time/instant.ts';
import { isWithin } from './address-range.ts';
import { hashOf, noteUse, readKey, stateOf, type ApiKey } from './api-keys.ts';
import { REQUESTS_PER_MINUTE } from './http/requests-per-minute.ts';
import type { Caller } from './http/caller.ts';
import { log } from './log.ts';

/** Whether somebody is let in: known by a key that is in force, and from an address from which it is taken. */
export type Entrance =
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'elsewhere'; readonly key: string }
  | { readonly outcome: 'let_in'; readonly caller: Caller; readonly requestsPerMinute: number };

const FORM = /^hd_(?:live|test)_([0-9a-f]{12})_[0-9a-f]{48}$/;
/** Of its uses no more is kept: each note is a write. */
const USE_NOTED_EVERY = 'PT1H';

/**
 * Whether a key lets in who shows it. Hashes are compared in constant time.
 * @param text the key; it may be anything
 * @param address from which it is shown
 */
export async function letIn(text: string, address: string, now: Instant): Promise<Entrance> {
  const [, keyId] = FORM.exec(text) ?? [];
  const key = keyId === undefined ? undefined : await readKey(keyId);
  if (!key || stateOf(key, now) !== 'active') return { outcome: 'unknown' };
  if (!timingSafeEqual(Buffer.from(hashOf(text), 'hex'), Buffer.from(key.keyHash, 'hex')))
    return { outcome: 'unknown' };
  if (key.addresses && !isWithin(key.addresses, address)) return { outcome: 'elsewhere', key: key.keyId };
  await noted(key, now);
  const { kind, id, scopes, branches, requestsPerMinute = REQUESTS_PER_MINUTE } = key;
  return {
    outcome: 'let_in',
    caller: { kind, id, scopes, key: key.keyId, ...(branches && { branches }) },
    requestsPerMinute,
  };
}

/** Whether its use could be noted keeps nobody out. */
async function noted({ keyId, lastUsedAt }: ApiKey, now: Instant): Promise<void> {
  const since = earlier(now, USE_NOTED_EVERY);
  if (lastUsedAt !== undefined && lastUsedAt > since) return;
  try {
    await noteUse(keyId, now, since);
  } catch (error) {
    log.error('use of a key not noted', { key: keyId, error: error as Error });
  }
}
