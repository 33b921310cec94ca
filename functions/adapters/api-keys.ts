import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';
import type { Caller, Holder } from './http/caller.ts';
import { getItem, putItem, queryAll, type Key } from './table.ts';

/** An API key as it is stored: of its text only the hash, which is enough for 192 random bits. */
export interface ApiKey extends Holder {
  readonly keyId: string;
  readonly keyHash: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  readonly revokedAt?: Instant;
}

const API_KEYS = 'API_KEYS';
const itemKey = (keyId: string): Key => ({ pk: API_KEYS, sk: keyId });
const FORM = /^hd_(?:live|test)_([0-9a-f]{12})_[0-9a-f]{48}$/;
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/**
 * Makes a key. Its text is shown this once and kept nowhere.
 * @param environment `live` on AWS, `test` on the local cloud
 */
export async function createKey(
  holder: Holder,
  scopes: readonly string[],
  environment: 'live' | 'test',
  now: Instant,
): Promise<string> {
  const keyId = randomBytes(6).toString('hex');
  const text = `hd_${environment}_${keyId}_${randomBytes(24).toString('hex')}`;
  const key: ApiKey = { ...holder, keyId, scopes, keyHash: hashOf(text), createdAt: now };
  await putItem({ ...key, ...itemKey(keyId) });
  return text;
}

/** All keys, revoked ones too: some hundreds in one small collection, which the authorizer's cache keeps cool. */
export async function listKeys(): Promise<ApiKey[]> {
  return (await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': API_KEYS },
  })) as unknown as ApiKey[];
}

/** Revokes a key: it stops working within the minute that the authorizer's answer is cached. @returns false when there is no such key */
export async function revokeKey(keyId: string, now: Instant): Promise<boolean> {
  const key = await getItem(itemKey(keyId));
  if (!key) return false;
  await putItem({ revokedAt: now, ...key, ...itemKey(keyId) });
  return true;
}

/** Whom a key belongs to; undefined when it is malformed, unknown or revoked. Hashes are compared in constant time. */
export async function holderOf(text: string): Promise<Caller | undefined> {
  const [, keyId] = FORM.exec(text) ?? [];
  if (keyId === undefined) return undefined;
  const key = (await getItem(itemKey(keyId))) as ApiKey | undefined;
  if (!key || key.revokedAt !== undefined) return undefined;
  if (!timingSafeEqual(Buffer.from(hashOf(text), 'hex'), Buffer.from(key.keyHash, 'hex'))) return undefined;
  const { kind, id, scopes, branches } = key;
  return { kind, id, scopes, key: keyId, ...(branches && { branches }) };
}
