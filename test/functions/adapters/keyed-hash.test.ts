import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect, it } from 'vitest';
import { searchKeyId } from '../../../functions/adapters/environment.ts';
import { keyedHash } from '../../../functions/adapters/keyed-hash.ts';

it('is the same for the same value, and another for another value or kind', async () => {
  const hash = await keyedHash('phone', '+862112345678');
  expect(hash).toMatch(/^[\w-]{22}$/);
  expect(await keyedHash('phone', '+862112345678')).toBe(hash);
  expect(await keyedHash('phone', '+862112345679')).not.toBe(hash);
  expect(await keyedHash('name', '+862112345678')).not.toBe(hash);
});

it('is the first half of the MAC of the kind and the value', async () => {
  const { Mac } = await new KMSClient({}).send(
    new GenerateMacCommand({
      KeyId: searchKeyId(),
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from('name\n发货公司'),
    }),
  );
  const half = Buffer.from(Mac ?? []).subarray(0, 16);
  expect(await keyedHash('name', '发货公司')).toBe(half.toString('base64url'));
});
