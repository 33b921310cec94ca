import * as z from 'zod';
import { COLLECTORS, DOCUMENT_HOLDERS, DOCUMENT_KINDS } from '../../../domain/sign-off/sign-off.ts';
import { text } from '../../adapters/http/validation.ts';

const identityDocument = z.strictObject({
  holder: z.enum(DOCUMENT_HOLDERS),
  kind: z.enum(DOCUMENT_KINDS),
  name: text(120),
  number: z.string().regex(/^[\p{L}\d()/ -]{6,40}$/u, 'must be 6 to 40 letters and digits'),
  original: z.boolean(),
});

/** The evidence of a sign-off (D1-D5). */
export const signOff = z.strictObject({
  collector: z.enum(COLLECTORS),
  signer_name: text(120),
  signer_contact: text(80),
  documents: z.array(identityDocument).max(10),
  identity_numbers_on_receipt: z.boolean().default(false),
  letter_of_authority_sealed: z.boolean().default(false),
  company_seal_on_receipt: z.boolean().default(false),
});
