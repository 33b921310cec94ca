import { timingSafeEqual } from 'node:crypto';

/** Whether what is given is the secret; of the same length, it takes as long whatever it is. */
export function isSameSecret(secret: string, given: string): boolean {
  const [expected, got] = [Buffer.from(secret), Buffer.from(given)];
  return expected.length === got.length && timingSafeEqual(expected, got);
}
