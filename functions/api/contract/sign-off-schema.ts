import * as z from 'zod/mini';
import { documentNumber } from '../../../domain/sign-off/document-number.ts';
import { COLLECTORS, DOCUMENT_HOLDERS, DOCUMENT_KINDS } from '../../../domain/sign-off/sign-off.ts';
import { read, singleLine } from '../../adapters/http/validation.ts';

const number = read(
  (given) => {
    const value = documentNumber(given);
    return value === undefined ? { messages: ['must be 6 to 40 letters and digits'] } : { value };
  },
  { description: '6 to 40 letters and digits. It is masked before it is kept, and never shown' },
);

const identityDocument = z.strictObject({
  holder: z.enum(DOCUMENT_HOLDERS),
  kind: z.enum(DOCUMENT_KINDS),
  name: singleLine(120),
  number,
  original: z.boolean(),
});

/** The evidence of a sign-off (D1-D5). */
export const signOff = z
  .strictObject({
    collector: z.enum(COLLECTORS),
    signer_name: singleLine(120),
    signer_contact: singleLine(80),
    documents: z.array(identityDocument).check(z.maxLength(10)),
    identity_numbers_on_receipt: z._default(z.boolean(), false),
    letter_of_authority_sealed: z._default(z.boolean(), false),
    company_seal_on_receipt: z._default(z.boolean(), false),
  })
  .register(z.globalRegistry, { id: 'SignOff', description: 'The evidence of a sign-off (D1–D5)' });
