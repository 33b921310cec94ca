import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { searchKeyId } from './environment.ts';
import { PATIENCE } from './patience.ts';

/** Of the 256 bits of the MAC, what is kept. */
const BYTES = 16;

let client: KMSClient | undefined;

/** Made for the first value that is hashed: most requests have none. */
const keys = (): KMSClient => (client ??= new KMSClient(PATIENCE));

type KeyedHash = (kind: string, value: string) => Promise<string>;

let hash: KeyedHash = byKms;

/** Puts another hash in the place of KMS': for the simulation. */
export function useKeyedHash(other: KeyedHash): void {
  hash = other;
}

/**
 * What stands for a value that must not be stored in clear, the same for the same value: it can be looked for, and nobody
 * without the key can try out what it stands for.
 * @param kind what the value is, so that equal values of two kinds have two hashes; on one line
 * @param value in the one form in which it is looked for, with the kind at most 4 KiB
 * @returns 128 bits in base64url, 22 characters
 */
export function keyedHash(kind: string, value: string): Promise<string> {
  return hash(kind, value);
}

async function byKms(kind: string, value: string): Promise<string> {
  const { Mac } = await keys().send(
    new GenerateMacCommand({
      KeyId: searchKeyId(),
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from(`${kind}\n${value}`),
    }),
  );
  if (!Mac) throw new Error('the key gave no hash');
  return Buffer.from(Mac.subarray(0, BYTES)).toString('base64url');
}
