import { keyedHash } from './keyed-hash.ts';
import { isSameSecret } from './same-secret.ts';

/** What the link of a notice has in it, so that whoever was sent it, and nobody else, may open its page. */
export function linkToken(noticeId: string): Promise<string> {
  return keyedHash('notice', noticeId);
}

/** Whether the token is that of the notice; it takes as long whatever it is. */
export async function isLinkToken(noticeId: string, token: string): Promise<boolean> {
  return isSameSecret(await linkToken(noticeId), token);
}
