import { ChannelFailed } from './channel-failed.ts';
import { postMessage } from './post-message.ts';

/** What a vendor's robots answer: with status 200 whatever came of it, which stands in a code. */
export interface Vendor {
  /** The member that holds the code: 0 is success. */
  readonly code: string;
  /** That too much is sent. */
  readonly rateLimited: readonly number[];
  /** That the vendor has a fault of its own, or too much to do. */
  readonly busy: readonly number[];
}

/** Sends a message to a robot. @throws ChannelFailed, for an error inside of a 200 too */
export async function postToRobot(url: string, message: object, vendor: Vendor): Promise<void> {
  const code = codeIn(await postMessage(url, JSON.stringify(message)), vendor);
  if (code === 0) return;
  if (code === undefined || vendor.busy.includes(code)) throw new ChannelFailed('answered_error', code);
  throw new ChannelFailed(vendor.rateLimited.includes(code) ? 'rate_limited' : 'refused', code);
}

/** undefined where the answer is none of the vendor's: something stood in between. */
function codeIn(answer: string, { code: member }: Vendor): number | undefined {
  try {
    const code = (JSON.parse(answer) as Record<string, unknown> | null)?.[member];
    return typeof code === 'number' ? code : undefined;
  } catch {
    return undefined;
  }
}
