import { ChannelFailed } from './channel-failed.ts';

/** That too much is sent, by the names that SES and SNS have for it. */
const RATE_LIMITED = ['TooManyRequestsException', 'LimitExceededException', 'ThrottledException', 'Throttling'];

/** Why a service of AWS did not take a message. */
export function failureOfAws(error: unknown): ChannelFailed {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  if (status === 429 || RATE_LIMITED.includes(name ?? '')) return new ChannelFailed('rate_limited', status);
  if (name === 'TimeoutError') return new ChannelFailed('timed_out');
  if (status === undefined) return new ChannelFailed('unreachable');
  return new ChannelFailed(status >= 500 ? 'answered_error' : 'refused', status);
}
