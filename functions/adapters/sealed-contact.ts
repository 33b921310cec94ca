import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { contactKeyId } from './environment.ts';
import { PATIENCE } from './patience.ts';

/** Where an address stands, without which it does not open: it cannot be put under another name. */
export interface Whose {
  readonly place: string;
  readonly role: string;
}

let client: KMSClient | undefined;

/** Made for the first address: who shows contacts opens none. */
const keys = (): KMSClient => (client ??= new KMSClient(PATIENCE));

const contextOf = ({ place, role }: Whose): Record<string, string> => ({ place, role });

/** Encrypts an address or a secret of a contact. @returns ciphertext in base64, which opens only with the same place and role */
export async function seal(text: string, whose: Whose): Promise<string> {
  const { CiphertextBlob } = await keys().send(
    new EncryptCommand({
      KeyId: contactKeyId(),
      Plaintext: Buffer.from(text),
      EncryptionContext: contextOf(whose),
    }),
  );
  if (!CiphertextBlob) throw new Error('the key gave no ciphertext');
  return Buffer.from(CiphertextBlob).toString('base64');
}

/** What was sealed, for whoever may decrypt with the key. @throws InvalidCiphertextException for another place or role */
export async function open(sealed: string, whose: Whose): Promise<string> {
  const { Plaintext } = await keys().send(
    new DecryptCommand({
      KeyId: contactKeyId(),
      CiphertextBlob: Buffer.from(sealed, 'base64'),
      EncryptionContext: contextOf(whose),
    }),
  );
  if (!Plaintext) throw new Error('the key gave no plaintext');
  return Buffer.from(Plaintext).toString();
}
