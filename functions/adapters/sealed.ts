import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { contactKeyId } from './environment.ts';
import { PATIENCE } from './patience.ts';

/** Where something stands that is sealed, without which it does not open: it cannot be put under another name. */
export type Whose = Readonly<Record<string, string>>;

/** What of a client is used. */
export type KeysClient = Pick<KMSClient, 'send'>;

let client: KeysClient | undefined;

/** Made for the first text: who shows contacts opens none. */
const keys = (): KeysClient => (client ??= new KMSClient(PATIENCE));

/** Puts other keys in the place of those of KMS: for measurements. */
export function useKeys(other: KeysClient): void {
  client = other;
}

/** Encrypts an address or a secret by which somebody is told. @returns ciphertext in base64, which opens only with the same `whose` */
export async function seal(text: string, whose: Whose): Promise<string> {
  const { CiphertextBlob } = await keys().send(
    new EncryptCommand({
      KeyId: contactKeyId(),
      Plaintext: Buffer.from(text),
      EncryptionContext: whose,
    }),
  );
  if (!CiphertextBlob) throw new Error('the key gave no ciphertext');
  return Buffer.from(CiphertextBlob).toString('base64');
}

/** What was sealed, for whoever may decrypt with the key. @throws InvalidCiphertextException where it is another's */
export async function open(sealed: string, whose: Whose): Promise<string> {
  const { Plaintext } = await keys().send(
    new DecryptCommand({
      KeyId: contactKeyId(),
      CiphertextBlob: Buffer.from(sealed, 'base64'),
      EncryptionContext: whose,
    }),
  );
  if (!Plaintext) throw new Error('the key gave no plaintext');
  return Buffer.from(Plaintext).toString();
}
