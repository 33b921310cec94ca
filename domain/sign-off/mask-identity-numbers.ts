import { maskedNumber } from '../text/masked-number.ts';
import type { SignOff } from './sign-off.ts';

/** A sign-off without its identity numbers, of which the last four characters are left; and the numbers, in the order of the documents. */
export function maskIdentityNumbers(signOff: SignOff): {
  readonly masked: SignOff;
  readonly identityNumbers: readonly string[];
} {
  return {
    masked: {
      ...signOff,
      documents: signOff.documents.map((document) => ({ ...document, number: maskedNumber(document.number) })),
    },
    identityNumbers: signOff.documents.map(({ number }) => number),
  };
}
