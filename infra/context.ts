import type { Construct } from 'constructs';

/**
 * What a deployment sets by a context that is JSON: in cdk.json as it is, on the command line as text of one line.
 * @returns an empty object where it is not set
 * @throws RangeError for text that is not JSON: the command line ends a value at its first line
 */
export function jsonContext(scope: Construct, name: string): unknown {
  const context: unknown = scope.node.tryGetContext(name) ?? {};
  if (typeof context !== 'string') return context;
  try {
    return JSON.parse(context);
  } catch {
    throw new RangeError(`the context ${name} is not JSON, on one line: ${context}`);
  }
}
