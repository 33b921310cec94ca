import * as z from 'zod';
import { documentNumber } from '../../../domain/sign-off/document-number.ts';
import { COLLECTORS, DOCUMENT_HOLDERS, DOCUMENT_KINDS } from '../../../domain/sign-off/sign-off.ts';
import { singleLine } from '../../adapters/http/validation.ts';

const number = z.string().transform((given, context) => {
  const kept = documentNumber(given);
  if (kept !== undefined) return kept;
  context.addIssue({ code: 'custom', message: 'must be 6 to 40 letters and digits' });
  return z.NEVER;
});

const identityDocument = z.strictObject({
  holder: z.enum(DOCUMENT_HOLDERS),
  kind: z.enum(DOCUMENT_KINDS),
  name: singleLine(120),
  number,
  original: z.boolean(),
});

/** The evidence of a sign-off (D1-D5). */
export const signOff = z.strictObject({
  collector: z.enum(COLLECTORS),
  signer_name: singleLine(120),
  signer_contact: singleLine(80),
  documents: z.array(identityDocument).max(10),
  identity_numbers_on_receipt: z.boolean().default(false),
  letter_of_authority_sealed: z.boolean().default(false),
  company_seal_on_receipt: z.boolean().default(false),
});
