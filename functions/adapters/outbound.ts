import { lookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isRefused } from './refused-address.ts';
import { whyNotOutbound } from './why-not-outbound.ts';

/** How long a request may take, from looking up its name to the end of its answer. */
const LONGEST_MS = 10_000;
/** How much of an answer is read, in bytes. */
const MOST_READ = 64 * 1024;

/** No request may go there. It never will: it is not to be tried again. */
export class AddressRefused extends Error {}

/** There was no answer. What was sent may have arrived all the same. */
export class Unreachable extends Error {}

/** There was no whole answer in time. */
export class TimedOut extends Unreachable {}

/** Tells the addresses of a name; with an error it tells none. */
export type Resolve = (
  hostname: string,
  answer: (error: NodeJS.ErrnoException | null, addresses?: readonly LookupAddress[]) => void,
) => void;

const byDns: Resolve = (hostname, answer) => {
  lookup(hostname, { all: true }, answer);
};

export interface Outgoing {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs?: number;
  /** What knows the names of hosts in DNS' place. */
  readonly resolve?: Resolve;
}

export interface Incoming {
  readonly status: number;
  /** Its first 64 KiB. */
  readonly body: string;
  /** When it wants to be asked again, as it says it. */
  readonly retryAfter?: string;
}

/**
 * Sends something to a host of somebody else's, which may be any: https only, and never into a network of ours. Every address
 * that its name leads to is looked at, and it is those that are connected to: a second answer of DNS changes nothing.
 * Redirects are not followed.
 * @throws AddressRefused, Unreachable, TimedOut: none tells the address, which may hold a key
 */
export async function post(
  url: string,
  { headers, body, timeoutMs = LONGEST_MS, resolve = byDns }: Outgoing,
): Promise<Incoming> {
  const why = whyNotOutbound(url);
  if (why !== undefined) throw new AddressRefused(why);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await answerTo(url, { headers, body, lookup: checked(resolve), signal: timeout });
    const retryAfter = answer.headers['retry-after'];
    return {
      status: answer.statusCode ?? 0,
      body: await firstOf(answer),
      ...(retryAfter !== undefined && { retryAfter }),
    };
  } catch (error) {
    if (timeout.aborted) throw new TimedOut('there was no whole answer in time');
    if (error instanceof AddressRefused) throw error;
    throw new Unreachable((error as NodeJS.ErrnoException).code ?? 'there was no answer');
  }
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
}

function answerTo(url: string, { headers, body, lookup, signal }: Sent): Promise<IncomingMessage> {
  const request = new URL(url).protocol === 'http:' ? plainRequest : tlsRequest;
  return new Promise((resolve, reject) => {
    // A connection of its own: none that was made under another name is used again.
    request(url, {
      method: 'POST',
      agent: false,
      headers: { 'User-Agent': 'Huidan', ...headers, 'Content-Length': Buffer.byteLength(body) },
      lookup,
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
}

/** What the socket asks for the addresses of a name. One that is refused among them refuses all. */
function checked(resolve: Resolve): LookupFunction {
  return (hostname, { all }, answer) => {
    resolve(hostname, (error, addresses = []) => {
      const [first] = addresses;
      if (error || !first) {
        answer(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []);
      } else if (addresses.some(({ address }) => isRefused(address))) {
        answer(new AddressRefused('the name leads to a private or reserved address'), []);
      } else if (all === true) {
        answer(null, [...addresses]);
      } else {
        answer(null, first.address, first.family);
      }
    });
  };
}

/** The first of an answer's body; the rest is not waited for. */
async function firstOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    read += chunk.length;
    if (read >= MOST_READ) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_READ).toString();
}
