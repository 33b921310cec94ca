import type { Construct } from 'constructs';

/**
 * From whom e-mails are: the context `noticeSender`, an address that SES has verified.
 * @throws RangeError for what is no address
 */
export function noticeSender(scope: Construct): string {
  const sender: unknown = scope.node.tryGetContext('noticeSender') ?? 'huidan@example.invalid';
  if (typeof sender !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(sender))
    throw new RangeError(`not an e-mail address: ${String(sender)}`);
  return sender;
}
