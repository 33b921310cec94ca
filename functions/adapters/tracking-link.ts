import { createHmac } from 'node:crypto';
import { keyedHash } from './keyed-hash.ts';
import { isSameSecret } from './same-secret.ts';

/** Of the 256 bits of the hash, what is kept. */
const BYTES = 16;

let root: string | undefined;

/** From which the keys of all shipments are made: asked for once, so that no page that is opened costs the use of a key of KMS. */
async function rootKey(): Promise<string> {
  root ??= await keyedHash('tracking', 'root');
  return root;
}

/** What opens the page of a shipment, and of no other: 22 characters, the same at all times, stored nowhere. */
async function trackingKey(waybillNumber: string): Promise<string> {
  const hash = createHmac('sha256', await rootKey())
    .update(waybillNumber)
    .digest();
  return hash.subarray(0, BYTES).toString('base64url');
}

/** Whether the key opens the page of the shipment; it takes as long whatever it is. */
export async function isTrackingKey(waybillNumber: string, key: string): Promise<boolean> {
  return isSameSecret(await trackingKey(waybillNumber), key);
}

/** The page on which whoever waits for a shipment follows it. @param api where the API is reached, with its version */
export async function trackingUrl(api: string, waybillNumber: string): Promise<string> {
  return `${api}/t/${waybillNumber}?k=${await trackingKey(waybillNumber)}`;
}
