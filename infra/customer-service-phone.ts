import type { Construct } from 'constructs';

/**
 * Whom consignees call: the context `customerServicePhone` (cdk.json, or `-c customerServicePhone=95300`), a number as people
 * dial it. @throws RangeError for what is no telephone number
 */
export function customerServicePhone(scope: Construct): string {
  const phone: unknown = scope.node.tryGetContext('customerServicePhone') ?? '400-000-0000';
  // The command line's are numbers where they look like one.
  const text = String(phone);
  if (!/^\+?\d(?:[ -]?\d){2,14}$/.test(text)) throw new RangeError(`not a telephone number: ${text}`);
  return text;
}
