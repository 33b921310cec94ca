import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it, vi } from 'vitest';
import {
  changeKey,
  createKey,
  listKeys,
  readKey,
  revokeKey,
  rotateKey,
  stateOf,
  type KeyBounds,
} from '../../../functions/adapters/api-keys.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { log } from '../../../functions/adapters/log.ts';
import { useTable } from '../../../functions/adapters/table.ts';
import { handler as authorize } from '../../../functions/api/authorize.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { atExactly } from '../clock.ts';
import { newPartner } from '../samples.ts';

const METHOD = 'arn:aws:execute-api:us-east-1:000000000000:abc123/v1/GET/shipments';
const withHeader = (headers: Record<string, string>, sourceIp = '198.51.100.1') =>
  authorize({ headers, methodArn: METHOD, requestContext: { identity: { sourceIp } } } as unknown as Parameters<
    typeof authorize
  >[0]);
const keyIdOf = (key: string) => key.split('_')[2] ?? '';
const create = (bounds: KeyBounds = {}, at = now()) => createKey(newPartner(), ['shipments:read'], 'test', at, bounds);

/** What the policy says of who shows a key: Allow, Deny, or that there is none. */
async function entrance(key: string, sourceIp?: string): Promise<unknown> {
  try {
    const { policyDocument } = await withHeader({ Authorization: `Bearer ${key}` }, sourceIp);
    expect(policyDocument.Statement).toHaveLength(1);
    return policyDocument.Statement[0]?.Effect;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('an API key', () => {
  it('lets its holder into the whole stage, with its scopes', async () => {
    const partner = newPartner();
    const key = await createKey(partner, ['shipments:read', 'shipments:write'], 'test', now());
    expect(await withHeader({ authorization: `Bearer ${key}` })).toMatchObject({
      principalId: keyIdOf(key),
      context: { kind: 'partner', id: partner.id, scopes: 'shipments:read shipments:write', key: keyIdOf(key) },
      policyDocument: {
        Statement: [{ Effect: 'Allow', Resource: 'arn:aws:execute-api:us-east-1:000000000000:abc123/v1/*' }],
      },
    });
  });

  it('is stored as a hash', async () => {
    const key = await createKey(newPartner(), [], 'live', now());
    expect(key).toMatch(/^hd_live_/);
    const stored = JSON.stringify(await listKeys());
    expect(stored).toContain(keyIdOf(key));
    expect(stored).not.toContain(key.split('_')[3]);
  });

  it('that is revoked, of another secret, unknown or malformed is refused', async () => {
    const key = await createKey(newPartner(), [], 'test', now());
    const other = await createKey(newPartner(), [], 'test', now());
    const mixed = [...key.split('_').slice(0, 3), other.split('_')[3]].join('_');
    for (const text of [
      `Bearer ${mixed}`,
      'Bearer hd_test_000000000000_' + '0'.repeat(48),
      'Bearer x',
      key.slice(0, -1),
      '',
    ]) {
      await expect(withHeader({ Authorization: text })).rejects.toThrow(/^Unauthorized$/);
    }
    await expect(withHeader({})).rejects.toThrow(/^Unauthorized$/);
    expect(await revokeKey(keyIdOf(key), now())).toBe(true);
    await expect(withHeader({ Authorization: `Bearer ${key}` })).rejects.toThrow(/^Unauthorized$/);
    expect(await revokeKey('nothing', now())).toBe(false);
  });

  it('that is revoked again was revoked when it was', async () => {
    const keyId = keyIdOf(await create());
    await revokeKey(keyId, '2026-01-05T01:00:00.000Z' as Instant);
    await revokeKey(keyId, '2026-01-06T01:00:00.000Z' as Instant);
    expect(await readKey(keyId)).toMatchObject({ revokedAt: '2026-01-05T01:00:00.000Z' });
  });

  it.each([
    { kind: 'partner', id: 'huidan' },
    { kind: 'operations', id: 'system' },
    { kind: 'branch', id: 'CTU,SYSTEM', branches: ['CTU', 'SYSTEM'] },
  ] as const)('cannot be made for $id: what Huidan does is its own', async (holder) => {
    const before = (await listKeys()).length;
    await expect(createKey(holder, [], 'test', now())).rejects.toThrow(/that is Huidan itself/);
    expect(await listKeys()).toHaveLength(before);
  });
});

describe('a key that expires', () => {
  it('lets its holder in until right before', async () => {
    const key = await create(
      { expiresAt: '2026-03-01T00:00:00.000Z' as Instant },
      '2026-01-05T01:00:00.000Z' as Instant,
    );
    await atExactly('2026-02-28T23:59:59.999Z', async () => {
      expect(await entrance(key)).toBe('Allow');
    });
    await atExactly('2026-03-01T00:00:00.000Z', async () => {
      expect(await entrance(key)).toBe('Unauthorized');
    });
  });

  it('may be given more time, or all of it', async () => {
    const key = await create({ expiresAt: '2026-03-01T00:00:00.000Z' as Instant });
    await atExactly('2026-03-01T00:00:00.000Z', async () => {
      expect(await changeKey(keyIdOf(key), { expiresAt: '2026-03-01T00:00:01.000Z' as Instant })).toBe(true);
      expect(await entrance(key)).toBe('Allow');
    });
    await atExactly('2026-03-01T00:00:01.000Z', async () => {
      expect(await entrance(key)).toBe('Unauthorized');
      await changeKey(keyIdOf(key), { expiresAt: undefined });
      expect(await entrance(key)).toBe('Allow');
    });
  });
});

describe('a key that is bound to addresses', () => {
  it('is denied elsewhere, and known there', async () => {
    const key = await create({ addresses: ['203.0.113.0/24', '2001:db8::/32'] });
    expect(await entrance(key, '203.0.113.7')).toBe('Allow');
    expect(await entrance(key, '::ffff:203.0.113.7')).toBe('Allow');
    expect(await entrance(key, '2001:db8::7')).toBe('Allow');
    expect(await entrance(key, '203.0.114.7')).toBe('Deny');
    expect(await entrance(key, '2001:db9::7')).toBe('Deny');
  });

  it('is denied in the whole stage, and its holder is not told', async () => {
    const key = await create({ addresses: ['203.0.113.0/24'] });
    const { context, principalId, policyDocument } = await withHeader({ Authorization: `Bearer ${key}` });
    expect([context, principalId]).toEqual([undefined, keyIdOf(key)]);
    expect(policyDocument.Statement).toMatchObject([
      { Effect: 'Deny', Resource: 'arn:aws:execute-api:us-east-1:000000000000:abc123/v1/*' },
    ]);
  });

  it('is unknown everywhere once it is revoked', async () => {
    const key = await create({ addresses: ['203.0.113.0/24'] });
    await revokeKey(keyIdOf(key), now());
    expect(await entrance(key, '203.0.113.7')).toBe('Unauthorized');
    expect(await entrance(key, '203.0.114.7')).toBe('Unauthorized');
  });
});

describe('the last use of a key', () => {
  it('is noted once an hour', async () => {
    const key = await create();
    const noted = async (at: string) => {
      await atExactly(at, () => entrance(key));
      return (await readKey(keyIdOf(key)))?.lastUsedAt;
    };
    expect((await readKey(keyIdOf(key)))?.lastUsedAt).toBeUndefined();
    expect(await noted('2026-01-05T01:00:00.000Z')).toBe('2026-01-05T01:00:00.000Z');
    expect(await noted('2026-01-05T01:59:59.999Z')).toBe('2026-01-05T01:00:00.000Z');
    expect(await noted('2026-01-05T02:00:00.000Z')).toBe('2026-01-05T02:00:00.000Z');
  });

  it('is none where nobody was let in', async () => {
    const key = await create({ addresses: ['203.0.113.0/24'] });
    await entrance(key);
    expect((await readKey(keyIdOf(key)))?.lastUsedAt).toBeUndefined();
  });

  it('that cannot be noted is logged, and keeps nobody out', async () => {
    const key = await create();
    const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
    const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    const send = (command: GetCommand) =>
      command instanceof GetCommand ? table.send(command) : Promise.reject(new Error('no writes today'));
    useTable({ send });
    try {
      expect(await entrance(key)).toBe('Allow');
    } finally {
      useTable(table);
    }
    expect(logged.mock.calls).toMatchObject([
      ['use of a key not noted', { key: keyIdOf(key), error: { message: 'no writes today' } }],
    ]);
    logged.mockRestore();
  });
});

describe('a key that is rotated', () => {
  const CREATED = '2026-01-05T01:00:00.000Z' as Instant;
  const NOW = '2026-02-01T01:00:00.000Z' as Instant;

  it('goes on for the overlap, beside one with its holder, scopes, addresses and note', async () => {
    const key = await create({ addresses: ['198.51.100.0/24'], note: 'TMS' }, CREATED);
    const { text, overlapEndsAt } = await rotateKey(keyIdOf(key), 'P7D', 'test', NOW);
    expect(overlapEndsAt).toBe('2026-02-08T01:00:00.000Z');
    const [before, after] = await Promise.all([readKey(keyIdOf(key)), readKey(keyIdOf(text))]);
    const { kind, id, scopes, addresses, note } = before ?? {};
    expect(after).toMatchObject({ kind, id, scopes, addresses, note, createdAt: NOW });
    expect(after).not.toHaveProperty('expiresAt');
    await atExactly('2026-02-08T00:59:59.999Z', async () => {
      expect([await entrance(key), await entrance(text)]).toEqual(['Allow', 'Allow']);
    });
    await atExactly('2026-02-08T01:00:00.000Z', async () => {
      expect([await entrance(key), await entrance(text)]).toEqual(['Unauthorized', 'Allow']);
    });
  });

  it('never goes on for longer than it would have; the other lives as long', async () => {
    const key = await create({ expiresAt: later(CREATED, 'P30D') }, CREATED);
    const { text, overlapEndsAt } = await rotateKey(keyIdOf(key), 'P7D', 'test', NOW);
    expect(overlapEndsAt).toBe('2026-02-04T01:00:00.000Z');
    expect(await readKey(keyIdOf(text))).toMatchObject({ expiresAt: later(NOW, 'P30D') });
  });

  it('is rotated again where its successor was lost: the second lives as long as the first, and the overlap is no longer', async () => {
    for (const expiresAt of [undefined, later(CREATED, 'P90D')]) {
      const key = await create({ expiresAt }, CREATED);
      const lost = await rotateKey(keyIdOf(key), 'P7D', 'test', NOW);
      const second = await rotateKey(keyIdOf(key), 'P7D', 'test', later(NOW, 'P1D'));
      expect(second.overlapEndsAt).toBe(lost.overlapEndsAt);
      expect((await readKey(keyIdOf(second.text)))?.expiresAt).toBe(expiresAt && later(NOW, 'P91D'));
      await atExactly(second.overlapEndsAt, async () => {
        expect([await entrance(key), await entrance(second.text)]).toEqual(['Unauthorized', 'Allow']);
      });
    }
  });

  it('of a branch has the same branches', async () => {
    const holder = { kind: 'branch', id: 'CTU,HGH', branches: ['CTU', 'HGH'] } as const;
    const key = await createKey(holder, [], 'test', CREATED);
    const { text } = await rotateKey(keyIdOf(key), 'PT0S', 'test', NOW);
    expect(await readKey(keyIdOf(text))).toMatchObject(holder);
  });

  it('has to be one that lets somebody in', async () => {
    await expect(rotateKey('nothing', 'P7D', 'test', NOW)).rejects.toThrow('there is no key nothing');
    const [revoked, expired] = [keyIdOf(await create()), keyIdOf(await create({ expiresAt: NOW }))];
    await revokeKey(revoked, CREATED);
    await expect(rotateKey(revoked, 'P7D', 'test', NOW)).rejects.toThrow('is revoked');
    await expect(rotateKey(expired, 'P7D', 'test', NOW)).rejects.toThrow('is expired');
  });
});

describe('a key that is changed', () => {
  it('has what was named, and the rest as before', async () => {
    const key = keyIdOf(await create({ note: 'TMS', addresses: ['203.0.113.7'] }));
    const before = await readKey(key);
    expect(await changeKey(key, { scopes: ['quotes:read'], addresses: undefined })).toBe(true);
    const { addresses: _, ...rest } = before ?? {};
    expect(await readKey(key)).toEqual({ ...rest, scopes: ['quotes:read'] });
  });

  it('has to be there, and not revoked', async () => {
    const key = keyIdOf(await create());
    await revokeKey(key, now());
    expect(await changeKey(key, { note: 'x' })).toBe(false);
    expect(await changeKey('nothing', { note: 'x' })).toBe(false);
    expect(await readKey('nothing')).toBeUndefined();
  });
});

it('a key is active, expired or revoked', async () => {
  const expiresAt = '2026-03-01T00:00:00.000Z' as Instant;
  const key = await readKey(keyIdOf(await create({ expiresAt })));
  if (!key) throw new Error('there is no key');
  expect(stateOf(key, '2026-02-28T23:59:59.999Z' as Instant)).toBe('active');
  expect(stateOf(key, expiresAt)).toBe('expired');
  expect(stateOf({ ...key, revokedAt: expiresAt }, '2026-02-28T00:00:00.000Z' as Instant)).toBe('revoked');
});
