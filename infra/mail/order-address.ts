import type { Construct } from 'constructs';

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/**
 * At which address orders by e-mail come in, and from which they are answered: the context `orderAddress`, of a domain that SES
 * has verified. Undefined where none is set.
 * @throws RangeError for what is no address
 */
export function orderAddress(scope: Construct): string | undefined {
  const address: unknown = scope.node.tryGetContext('orderAddress');
  if (address === undefined || (typeof address === 'string' && ADDRESS.test(address))) return address;
  throw new RangeError(`not an e-mail address: ${JSON.stringify(address)}`);
}
