import { describe, expect, it } from 'vitest';
import { createKey, listKeys, revokeKey } from '../../../functions/adapters/api-keys.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { handler as authorize } from '../../../functions/api/authorize.ts';
import { newPartner } from '../samples.ts';

const METHOD = 'arn:aws:execute-api:us-east-1:000000000000:abc123/v1/GET/shipments';
const withHeader = (headers: Record<string, string>) =>
  authorize({ headers, methodArn: METHOD } as unknown as Parameters<typeof authorize>[0]);
const keyIdOf = (key: string) => key.split('_')[2] ?? '';

describe('an API key', () => {
  it('lets its holder into the whole stage, with its scopes', async () => {
    const partner = newPartner();
    const key = await createKey(partner, ['shipments:read', 'shipments:write'], 'test', now());
    expect(await withHeader({ authorization: `Bearer ${key}` })).toMatchObject({
      principalId: keyIdOf(key),
      context: { kind: 'partner', id: partner.id, scopes: 'shipments:read shipments:write' },
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
});
