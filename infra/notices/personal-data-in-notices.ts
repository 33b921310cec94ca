import type { Construct } from 'constructs';

/**
 * Whether an instruction says who is visited where, which a driver needs: the context `personalDataInNotices`, by default yes.
 * No other notice ever does. @throws RangeError for what is neither true nor false
 */
export function personalDataInNotices(scope: Construct): boolean {
  const allowed: unknown = scope.node.tryGetContext('personalDataInNotices') ?? true;
  if (![true, false, 'true', 'false'].includes(allowed as boolean))
    throw new RangeError(`neither true nor false: ${String(allowed)}`);
  return String(allowed) === 'true';
}
