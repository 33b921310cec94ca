import { AddressRefused, post, TimedOut, Unreachable } from '../outbound.ts';
import { ChannelFailed } from './channel-failed.ts';

/** Sends JSON to a channel. @returns the text that it answered @throws ChannelFailed where it did not take it */
export async function postMessage(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await post(url, {
    body,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  const { status } = answer;
  if (status >= 200 && status < 300) return answer.body;
  if (status === 429) throw new ChannelFailed('rate_limited', status);
  throw new ChannelFailed(status >= 500 ? 'answered_error' : 'refused', status);
}

function failureOf(error: unknown): unknown {
  if (error instanceof AddressRefused) return new ChannelFailed('address_refused');
  if (error instanceof TimedOut) return new ChannelFailed('timed_out');
  if (error instanceof Unreachable) return new ChannelFailed('unreachable');
  return error;
}
