import type { Construct } from 'constructs';

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** Where no address is set: nothing comes in by itself, and nothing could be answered. */
const NOWHERE = { orderAddress: 'orders@example.invalid', deskAddress: 'desk@example.invalid' } as const;

/** One of our addresses. */
export interface OurAddress {
  readonly address: string;
  /** Whether anything comes in there. */
  readonly isSet: boolean;
}

/**
 * At which address orders by e-mail come in (`orderAddress`), or people turn to the service desk (`deskAddress`), and from which they
 * are answered: a context, of a domain that SES has verified.
 * @throws RangeError for what is no address
 */
export function ourAddress(scope: Construct, context: keyof typeof NOWHERE): OurAddress {
  const address: unknown = scope.node.tryGetContext(context);
  if (address === undefined) return { address: NOWHERE[context], isSet: false };
  if (typeof address !== 'string' || !ADDRESS.test(address))
    throw new RangeError(`not an e-mail address: ${JSON.stringify(address)}`);
  return { address, isSet: true };
}
