import { rotateKey } from '../../functions/adapters/api-keys.ts';
import { keyIdIn, type Asked } from './asked.ts';
import { after } from './terms.ts';

/** Makes a key in the place of another, and prints it. */
export async function rotate({ args, options: { overlap = 'P7D' }, environment, now }: Asked): Promise<void> {
  const keyId = keyIdIn(args);
  if (after(overlap, now) === undefined) throw new Error(`--overlap: ${overlap} is no duration (P7D)`);
  const { text, overlapEndsAt } = await rotateKey(keyId, overlap, environment, now);
  console.log(text);
  console.error(`Keep it now: it is not shown again. ${keyId} expires at ${overlapEndsAt}.`);
}
