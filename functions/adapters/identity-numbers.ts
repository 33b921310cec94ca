import { EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { identityKeyId } from './environment.ts';
import { PATIENCE } from './patience.ts';

let client: KMSClient | undefined;

/** Made for the first sign-off that has such numbers: most of what is written has none. */
const keys = (): KMSClient => (client ??= new KMSClient(PATIENCE));

/**
 * Encrypts the identity numbers of a sign-off, for whoever may decrypt with the key: nothing in Huidan can.
 * @returns ciphertext in base64, which opens only with the waybill number as encryption context
 */
export async function sealIdentityNumbers(identityNumbers: readonly string[], waybillNumber: string): Promise<string> {
  const { CiphertextBlob } = await keys().send(
    new EncryptCommand({
      KeyId: identityKeyId(),
      Plaintext: Buffer.from(JSON.stringify(identityNumbers)),
      EncryptionContext: { waybill_number: waybillNumber },
    }),
  );
  if (!CiphertextBlob) throw new Error('the key gave no ciphertext');
  return Buffer.from(CiphertextBlob).toString('base64');
}
