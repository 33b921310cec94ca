/** Why a channel did not take a message, by codes that hold no address and nothing of what was answered. */
export type ChannelFailure =
  /** It does not take this message, or no message any more: its address, its secret or the message is wrong. */
  | 'refused'
  | 'rate_limited'
  | 'unreachable'
  | 'timed_out'
  /** The address is none that messages may go to. */
  | 'address_refused'
  /** It had a fault of its own. */
  | 'answered_error';

/** What a later try will not change. */
const FOR_GOOD: readonly ChannelFailure[] = ['refused', 'address_refused'];

/** A message was not taken. It may have been all the same where the channel timed out. */
export class ChannelFailed extends Error {
  readonly why: ChannelFailure;
  /** Whether a later try may succeed. */
  readonly retryable: boolean;
  /** What it answered instead, as a number: an HTTP status or a vendor's code. */
  readonly answered: number | undefined;

  constructor(why: ChannelFailure, answered?: number) {
    super(answered === undefined ? why : `${why} (${answered})`);
    this.why = why;
    this.retryable = !FOR_GOOD.includes(why);
    this.answered = answered;
  }
}
