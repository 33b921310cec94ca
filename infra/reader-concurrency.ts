import type { Construct } from 'constructs';

/**
 * How many calls of each reader of the stream may run at the same time, reserved for it out of the account's concurrency: the
 * context `readerConcurrency`, at least 2. Without it nothing is reserved, for an account that is new has nothing to reserve.
 * @throws RangeError for what is no such number
 */
export function readerConcurrency(scope: Construct): number | undefined {
  const context: unknown = scope.node.tryGetContext('readerConcurrency');
  if (context === undefined) return undefined;
  const calls = Number(context);
  if (!Number.isInteger(calls) || calls < 2) throw new RangeError(`not a concurrency: ${JSON.stringify(context)}`);
  return calls;
}
