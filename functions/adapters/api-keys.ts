import { createHash, randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import { instantOf, later, type Instant } from '../../domain/time/instant.ts';
import type { Holder } from './http/caller.ts';
import { changeItem, getItem, putItem, queryAll, type Key } from './table.ts';

/** How far a key reaches, beside its scopes. */
export interface KeyBounds {
  /** From then on it lets nobody in; without it, it lasts. */
  readonly expiresAt?: Instant | undefined;
  /** The addresses, or ranges of them (CIDR), from which it is taken; without them, from anywhere. */
  readonly addresses?: readonly string[] | undefined;
  /** What it is for, in the words of whoever made it. */
  readonly note?: string | undefined;
  /** How much it may ask; without it, what keys do. */
  readonly requestsPerMinute?: number | undefined;
}

/** An API key as it is stored: of its text only the hash, which is enough for 192 random bits. */
export interface ApiKey extends Holder, KeyBounds {
  readonly keyId: string;
  readonly keyHash: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  /** When it gives way to the keys that were made in its place; how long it would have lasted stays in `expiresAt`. */
  readonly overlapEndsAt?: Instant;
  readonly revokedAt?: Instant;
  /** When it let somebody in, to the hour. */
  readonly lastUsedAt?: Instant;
}

/** `live` on AWS, `test` on the local cloud. */
export type KeyEnvironment = 'live' | 'test';

const API_KEYS = 'API_KEYS';
const itemKey = (keyId: string): Key => ({ pk: API_KEYS, sk: keyId });
/** What acts for Huidan itself in a history: no holder of a key may be taken for it. */
const RESERVED: readonly string[] = [HUIDAN.name, HUIDAN.role];

/** What is kept of a key's text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Makes a key. Its text is shown this once and kept nowhere. @throws Error for a holder with a name of Huidan's own */
export async function createKey(
  holder: Holder,
  scopes: readonly string[],
  environment: KeyEnvironment,
  now: Instant,
  bounds: KeyBounds = {},
): Promise<string> {
  const reserved = (holder.branches ?? [holder.id]).find((name) => RESERVED.includes(name.toLowerCase()));
  if (reserved !== undefined) throw new Error(`nobody can have a key as ${reserved}: that is Huidan itself`);
  const keyId = randomBytes(6).toString('hex');
  const text = `hd_${environment}_${keyId}_${randomBytes(24).toString('hex')}`;
  const key: ApiKey = { ...holder, ...bounds, keyId, scopes, keyHash: hashOf(text), createdAt: now };
  await putItem({ ...key, ...itemKey(keyId) });
  return text;
}

/** A key by its id; undefined where there is none. */
export async function readKey(keyId: string): Promise<ApiKey | undefined> {
  return (await getItem(itemKey(keyId))) as ApiKey | undefined;
}

/** All keys, expired and revoked ones too: some hundreds in one small collection, which the authorizer's cache keeps cool. */
export async function listKeys(): Promise<ApiKey[]> {
  return (await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': API_KEYS },
  })) as unknown as ApiKey[];
}

/** From when on a key that is not revoked lets nobody in: its own end, or that of the overlap, which is never later. */
export function endOf({ expiresAt, overlapEndsAt }: ApiKey): Instant | undefined {
  return overlapEndsAt ?? expiresAt;
}

/** Whether a key lets anybody in, and if not, why. */
export function stateOf(key: ApiKey, now: Instant): 'active' | 'expired' | 'revoked' {
  if (key.revokedAt !== undefined) return 'revoked';
  const end = endOf(key);
  return end !== undefined && end <= now ? 'expired' : 'active';
}

/** What can be changed of a key. */
export interface KeyChanges extends KeyBounds, Partial<Pick<ApiKey, 'scopes'>> {
  readonly overlapEndsAt?: Instant | undefined;
}

/** Changes what is named of a key that is not revoked, within the minute that the authorizer's answer is cached: what is undefined goes. @returns false when there is no such key */
export async function changeKey(keyId: string, changes: KeyChanges): Promise<boolean> {
  return changeItem(itemKey(keyId), { ...changes }, 'attribute_exists(pk) AND attribute_not_exists(revokedAt)');
}

/** Revokes a key: it stops working within the minute that the authorizer's answer is cached. @returns false when there is no such key */
export async function revokeKey(keyId: string, now: Instant): Promise<boolean> {
  const key = await readKey(keyId);
  if (!key) return false;
  if (key.revokedAt === undefined) await changeItem(itemKey(keyId), { revokedAt: now }, 'attribute_exists(pk)');
  return true;
}

/** A key that takes another's place. */
export interface Successor {
  readonly text: string;
  /** When the key that it follows expires. */
  readonly overlapEndsAt: Instant;
}

/**
 * Makes a key in the place of another: with its holder, scopes, addresses, note, rate and length of life. The other goes on for
 * the overlap, and never for longer than it would have. It can be rotated again until then, which is the same once more: a
 * successor that was lost is no loss.
 * @param overlap an ISO 8601 duration
 * @throws Error where there is no such key, or it lets nobody in any more
 */
export async function rotateKey(
  keyId: string,
  overlap: string,
  environment: KeyEnvironment,
  now: Instant,
): Promise<Successor> {
  const key = await readKey(keyId);
  if (!key) throw new Error(`there is no key ${keyId}`);
  const state = stateOf(key, now);
  if (state !== 'active') throw new Error(`the key ${keyId} is ${state}: create another`);
  const { kind, id, branches, scopes, addresses, note, requestsPerMinute, createdAt, expiresAt } = key;
  const ends = later(now, overlap);
  const end = endOf(key);
  const overlapEndsAt = end !== undefined && end < ends ? end : ends;
  // First the new one: cut short in between, there is a key too many that nobody has, and not one too few.
  const text = await createKey({ kind, id, ...(branches && { branches }) }, scopes, environment, now, {
    addresses,
    note,
    requestsPerMinute,
    expiresAt: expiresAt && asLong(now, createdAt, expiresAt),
  });
  await changeKey(keyId, { overlapEndsAt });
  return { text, overlapEndsAt };
}

/** As long after `now` as `to` is after `from`. */
function asLong(now: Instant, from: Instant, to: Instant): Instant {
  return instantOf(DateTime.fromMillis(Date.parse(now) + Date.parse(to) - Date.parse(from)));
}

/** Notes that a key let somebody in, unless another request did so since a moment. */
export async function noteUse(keyId: string, now: Instant, unlessSince: Instant): Promise<void> {
  await changeItem(
    itemKey(keyId),
    { lastUsedAt: now },
    'attribute_exists(pk) AND (attribute_not_exists(lastUsedAt) OR lastUsedAt <= :since)',
    { ':since': unlessSince },
  );
}
