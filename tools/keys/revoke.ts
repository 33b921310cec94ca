import { revokeKey } from '../../functions/adapters/api-keys.ts';
import { keyIdIn, type Asked } from './asked.ts';

/** Stops a key. */
export async function revoke({ args, now }: Asked): Promise<void> {
  const keyId = keyIdIn(args);
  if (!(await revokeKey(keyId, now))) throw new Error(`there is no key ${keyId}`);
  console.log(`revoked ${keyId}: it stops working within a minute`);
}
